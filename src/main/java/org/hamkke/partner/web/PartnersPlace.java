package org.hamkke.partner.web;

import org.hamkke.kernel.Actor;
import org.hamkke.shell.RailPlace;
import org.hamkke.shell.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PartnersPlace {
    @Bean
    RailPlace partnersPlace() {
        return new RailPlace(Section.PARTNERS, "/partners", PartnersPlace::opensFor);
    }

    private static boolean opensFor(Actor actor) {
        return actor.lens().isEmpty() && actor.worksOnAlliances();
    }
}
