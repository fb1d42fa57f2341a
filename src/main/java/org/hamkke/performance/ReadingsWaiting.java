package org.hamkke.performance;

import org.hamkke.kernel.Actor;
import org.hamkke.shell.WaitingCount;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Readings that the reader's side has yet to confirm. */
@Configuration(proxyBeanMethods = false)
class ReadingsWaiting {
    @Bean
    WaitingCount readingsWaiting() {
        return new WaitingCount(
                Actor::manages,
                """
                select count(*) from performance.confirmations c join performance.readings r on r.id = c.reading_id
                 where c.organisation_id = :organisation and c.answered_at is null and r.state = 'OPEN'
                """);
    }
}
