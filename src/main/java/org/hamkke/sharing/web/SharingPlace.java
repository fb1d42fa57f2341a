package org.hamkke.sharing.web;

import org.hamkke.alliance.AlliancePart;
import org.hamkke.alliance.AlliancePlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SharingPlace {
    @Bean
    AlliancePlace sharingTab() {
        return new AlliancePlace(AlliancePart.DESIGN, "sharing.title", "/sharing", 10);
    }
}
