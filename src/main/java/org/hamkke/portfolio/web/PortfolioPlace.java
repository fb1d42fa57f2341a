package org.hamkke.portfolio.web;

import org.hamkke.kernel.Actor;
import org.hamkke.shell.RailPlace;
import org.hamkke.shell.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PortfolioPlace {
    @Bean
    RailPlace alliancesPlace() {
        return new RailPlace(Section.ALLIANCES, "/alliances", Actor::worksOnAlliances);
    }
}
