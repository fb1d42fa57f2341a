package org.hamkke.shell.web;

import org.hamkke.kernel.Actor;
import org.hamkke.shell.Errand;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TrashPlace {
    @Bean
    Errand openTrash() {
        return new Errand("bin", "shell.trash", "/trash", Actor::seesOurs);
    }
}
