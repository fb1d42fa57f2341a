package org.hamkke.performance.web;

import org.hamkke.alliance.AlliancePart;
import org.hamkke.alliance.AlliancePlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PerformancePlace {
    @Bean
    AlliancePlace performanceOfAlliance() {
        return new AlliancePlace(
                AlliancePart.GOVERN, "performance.tab.performance", "/performance", 0);
    }
}
