package org.hamkke.trust;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.hamkke.alliance.AllianceId;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.PersonId;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.trust.PromiseSummary.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a promise down and takes it step by step further; whoever came second finds it changed. */
@Component
class PromiseSteps {
    private final JdbcClient jdbc;
    private final Clock clock;

    PromiseSteps(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void make(Actor actor, AllianceId alliance, PromiseId id, NewPromise promise, LocalDate today) {
        jdbc.sql(
                        """
                        insert into trust.promises (id, circle_id, owner_id, person_id, title, detail, due_on, origin, origin_id,
                                                    origin_label, made_by, made_for, made_at, broken_from)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(id.value(), alliance.value(), promise.owner().value())
                .param(promise.person().map(PersonId::value).orElse(null))
                .params(
                        promise.title(),
                        promise.detail(),
                        promise.dueOn(),
                        promise.origin().kind().name())
                .param(promise.origin().source().orElse(null))
                .params(
                        promise.origin().label(),
                        actor.person().value(),
                        actor.organisation().value())
                .params(now(), PromiseSummary.brokenFrom(promise.dueOn(), today))
                .update();
    }

    void claim(PromiseSummary promise, LocalDate keptOn, String evidence, LocalDate today) {
        changed(
                jdbc.sql(
                                """
                                update trust.promises set step = 'CLAIMED', kept_on = ?, evidence = ?, claimed_at = ?, reason = null,
                                       broken_from = ?, version = version + 1
                                 where id = ? and version = ?
                                """)
                        .params(keptOn, evidence, now())
                        .param(promise.brokenFromOnceClaimed(today))
                        .params(promise.id().value(), promise.version()));
    }

    void dispute(Actor actor, PromiseSummary promise, String reason, LocalDate today) {
        changed(
                jdbc.sql(
                                """
                                update trust.promises set step = 'DISPUTED', reason = ?, answered_by = ?, answered_for = ?,
                                       broken_from = ?, version = version + 1
                                 where id = ? and version = ?
                                """)
                        .params(
                                reason,
                                actor.person().value(),
                                actor.organisation().value(),
                                promise.brokenFromOnceDisputed(today),
                                promise.id().value(),
                                promise.version()));
    }

    void settle(Actor actor, PromiseSummary promise, Step step, LocalDate day) {
        changed(
                jdbc.sql(
                                """
                                update trust.promises set step = ?, settled_on = ?, answered_by = ?, answered_for = ?, version = version + 1
                                 where id = ? and version = ?
                                """)
                        .params(
                                step.name(),
                                day,
                                actor.person().value(),
                                actor.organisation().value(),
                                promise.id().value(),
                                promise.version()));
    }

    private static void changed(JdbcClient.StatementSpec update) {
        StaleVersion.unless(update.update() == 1);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
