package org.hamkke.performance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.kernel.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes values and what the sides say of them. The facade checks who may. */
@Component
class ReadingWriter {
    private final JdbcClient jdbc;
    private final Clock clock;

    ReadingWriter(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    int latestVersion(KpiSummary kpi, LocalDate period) {
        return jdbc.sql(
                        "select coalesce(max(version), 0) from performance.readings where circle_id = ? and kpi_id = ? and period = ?")
                .params(kpi.alliance(), kpi.id().value(), period)
                .query(Integer.class)
                .single();
    }

    void supersede(KpiSummary kpi, LocalDate period) {
        jdbc.sql(
                        """
                        update performance.readings set state = 'SUPERSEDED', settled_at = ?
                         where circle_id = ? and kpi_id = ? and period = ? and state = 'OPEN'
                        """)
                .params(now(), kpi.alliance(), kpi.id().value(), period)
                .update();
    }

    ReadingId write(Actor actor, KpiSummary kpi, LocalDate period, NewReading reading) {
        var id = ReadingId.next();
        try {
            jdbc.sql(
                            """
                            insert into performance.readings (id, circle_id, kpi_id, definition_version, period, version, value, evidence,
                                                              entered_by, entered_for, entered_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            id.value(),
                            kpi.alliance(),
                            kpi.id().value(),
                            kpi.version(),
                            period,
                            reading.basedOn() + 1,
                            reading.value(),
                            reading.evidence())
                    .params(actor.person().value(), actor.organisation().value(), now())
                    .update();
        } catch (DuplicateKeyException _) {
            throw new StaleVersion();
        }
        return id;
    }

    void ask(KpiSummary kpi, ReadingId reading, List<OrganisationId> others) {
        jdbc.sql(
                        "insert into performance.confirmations (reading_id, circle_id, organisation_id) select ?, ?, other from unnest(?) other")
                .params(reading.value(), kpi.alliance())
                .param(others.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .update();
    }

    /** Two who answer at once come one after the other. */
    void lock(ReadingId id) {
        jdbc.sql("select id from performance.readings where id = ? for update")
                .param(id.value())
                .query((row, _) -> row)
                .list();
    }

    void answer(Actor actor, ReadingId id, @Nullable String hash, @Nullable String reason) {
        jdbc.sql(
                        """
                        update performance.confirmations set answered_by = ?, answered_at = ?, value_hash = ?, reason = ?
                         where reading_id = ? and organisation_id = ?
                        """)
                .params(actor.person().value(), now())
                .param(hash)
                .param(reason)
                .params(id.value(), actor.organisation().value())
                .update();
    }

    boolean isAnsweredByAll(ReadingId id) {
        return jdbc.sql(
                        "select not exists (select from performance.confirmations where reading_id = ? and answered_at is null)")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    void settle(ReadingId id, ReadingSummary.State state) {
        jdbc.sql("update performance.readings set state = ?, settled_at = ? where id = ?")
                .params(state.name(), now(), id.value())
                .update();
    }

    private OffsetDateTime now() {
        return KpiRows.at(clock.instant());
    }
}
