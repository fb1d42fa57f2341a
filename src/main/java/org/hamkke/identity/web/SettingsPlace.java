package org.hamkke.identity.web;

import org.hamkke.shell.RailPlace;
import org.hamkke.shell.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SettingsPlace {
    @Bean
    RailPlace settingsPlace() {
        return new RailPlace(Section.SETTINGS, "/settings", actor -> actor.lens().isEmpty());
    }
}
