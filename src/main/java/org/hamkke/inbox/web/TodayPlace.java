package org.hamkke.inbox.web;

import org.hamkke.shell.RailPlace;
import org.hamkke.shell.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TodayPlace {
    @Bean
    RailPlace todayPlace() {
        return new RailPlace(Section.TODAY, "/", _ -> true);
    }
}
