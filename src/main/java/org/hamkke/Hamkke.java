package org.hamkke;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class Hamkke {
    static void main(String[] args) {
        SpringApplication.run(Hamkke.class, args);
    }
}
