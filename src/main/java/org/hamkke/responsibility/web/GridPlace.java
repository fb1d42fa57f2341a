package org.hamkke.responsibility.web;

import org.hamkke.alliance.AlliancePart;
import org.hamkke.alliance.AlliancePlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GridPlace {
    @Bean
    AlliancePlace responsibilityPlace() {
        return new AlliancePlace(AlliancePart.DESIGN, "responsibility.title", "/responsibility", 0);
    }
}
