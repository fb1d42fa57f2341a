package org.hamkke.alliance;

import org.hamkke.kernel.Actor;
import org.hamkke.shell.WaitingCount;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Canvases that the others wait for. */
@Configuration(proxyBeanMethods = false)
class CanvasesWaiting {
    @Bean
    WaitingCount canvasesWaiting() {
        return new WaitingCount(
                Actor::manages,
                """
                select count(*) from alliance.canvas_sides s
                  join alliance.canvas_rounds r on r.circle_id = s.circle_id and r.number = s.round
                 where s.organisation_id = :organisation and s.hash is null and r.revealed_at is null and r.ended_at is null
                """);
    }
}
