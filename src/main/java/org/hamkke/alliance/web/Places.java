package org.hamkke.alliance.web;

import org.hamkke.alliance.AlliancePlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Places {
    @Bean
    AlliancePlace overviewPlace() {
        return new AlliancePlace("alliance.tab.overview", "", 0);
    }

    @Bean
    AlliancePlace winWinPlace() {
        return new AlliancePlace("alliance.tab.win-win", "/win-win", 50);
    }

    @Bean
    AlliancePlace synergiesPlace() {
        return new AlliancePlace("alliance.tab.synergies", "/synergies", 60);
    }

    @Bean
    AlliancePlace goalsPlace() {
        return new AlliancePlace("alliance.tab.goals", "/goals", 100);
    }

    @Bean
    AlliancePlace partiesPlace() {
        return new AlliancePlace("alliance.tab.parties", "/parties", 800);
    }

    @Bean
    AlliancePlace ledgerPlace() {
        return new AlliancePlace("alliance.tab.ledger", "/ledger", 900);
    }
}
