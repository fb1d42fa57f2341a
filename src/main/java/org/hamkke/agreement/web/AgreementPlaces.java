package org.hamkke.agreement.web;

import org.hamkke.alliance.AlliancePart;
import org.hamkke.alliance.AlliancePlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AgreementPlaces {
    @Bean
    AlliancePlace agreementPlace() {
        return new AlliancePlace(AlliancePart.DESIGN, "agreement.tab", "/agreement", 20);
    }
}
