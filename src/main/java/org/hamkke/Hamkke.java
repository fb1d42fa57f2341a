package org.hamkke;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.scheduling.annotation.EnableScheduling;

@SpringBootApplication(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        exclude =
                UserDetailsServiceAutoConfiguration
                        .class) // people sign in by identity, never by a password made up at the
// start
@EnableScheduling
class Hamkke {
    static void main(String[] args) {
        SpringApplication.run(Hamkke.class, args);
    }
}
