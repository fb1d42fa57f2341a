package org.hamkke.ledger.web;

import org.hamkke.kernel.Actor;
import org.hamkke.shell.Errand;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OurLedgerPlace {
    @Bean
    Errand openOurLedger() {
        return new Errand("history", "ledger.ours", "/ledger", Actor::seesOurs);
    }
}
