package org.hamkke.trust.web;

import org.hamkke.alliance.AlliancePart;
import org.hamkke.alliance.AlliancePlace;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Errand;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PromisesPlace {
    @Bean
    AlliancePlace promisesOfAlliance() {
        return new AlliancePlace(AlliancePart.GOVERN, "trust.tab.promises", "/promises", 10);
    }

    @Bean
    Errand comingPromises() {
        return new Errand("promise", "trust.open.title", "/promises", Actor::worksOnAlliances);
    }
}
