package org.hamkke.culture.web;

import org.hamkke.alliance.AlliancePart;
import org.hamkke.alliance.AlliancePlace;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Section;
import org.hamkke.shell.SidePlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CulturePlace {
    @Bean
    AlliancePlace culturePlaceOfAlliances() {
        return new AlliancePlace(AlliancePart.WIN_WIN, "culture.title", "/culture", 30);
    }

    @Bean
    SidePlace readinessPlace() {
        return new SidePlace(Section.PARTNERS, "culture.ready", "/readiness", 35, Actor::seesOurs);
    }
}
