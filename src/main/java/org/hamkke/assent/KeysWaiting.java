package org.hamkke.assent;

import org.hamkke.kernel.Actor;
import org.hamkke.shell.WaitingCount;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What waits for the key of the reader's side. */
@Configuration(proxyBeanMethods = false)
class KeysWaiting {
    @Bean
    WaitingCount keysWaiting() {
        return new WaitingCount(
                Actor::holdsKey,
                """
                select count(*) from assent.keys k join assent.proposals p on p.id = k.proposal_id
                 where k.organisation_id = :organisation and k.turned_at is null and k.declined_at is null and p.state = 'OPEN'
                """);
    }
}
