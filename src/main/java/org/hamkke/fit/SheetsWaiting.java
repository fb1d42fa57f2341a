package org.hamkke.fit;

import org.hamkke.kernel.Actor;
import org.hamkke.shell.WaitingCount;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sheets that the reader has yet to hand in. */
@Configuration(proxyBeanMethods = false)
class SheetsWaiting {
    @Bean
    WaitingCount sheetsWaiting() {
        return new WaitingCount(Actor::seesOurs, "select count(*)" + DueSheets.DUE);
    }
}
