package org.hamkke.trust;

import org.hamkke.kernel.Actor;
import org.hamkke.shell.WaitingCount;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Promises that the other side says it has kept. */
@Configuration(proxyBeanMethods = false)
class ClaimsWaiting {
    @Bean
    WaitingCount claimsWaiting() {
        return new WaitingCount(
                Actor::manages,
                """
                select count(*) from trust.promises where step = 'CLAIMED' and owner_id <> :organisation
                """);
    }
}
