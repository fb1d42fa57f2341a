package org.hamkke.agreement.web;

import org.hamkke.alliance.AlliancePlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AgreementPlaces {
    @Bean
    AlliancePlace agreementPlace() {
        return new AlliancePlace("agreement.tab", "/agreement", 300);
    }

    @Bean
    AlliancePlace obligationsPlace() {
        return new AlliancePlace("agreement.obligations.tab", "/agreement/obligations", 310);
    }
}
