package org.hamkke.performance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.database.Rows;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Readings with the goal they are held against, the newest of their own measure, and who entered them, in one statement. */
@Component
class ReadingRows {
    private static final String SELECT =
            """
            select r.id, r.kpi_id, r.circle_id, d.name, d.unit, d.baseline, d.target, d.starts_on, d.due_on, d.rhythm,
                   r.period, r.version, r.value, r.evidence, r.state, r.entered_for, r.entered_at,
                   coalesce(o.name, '') as organisation, coalesce(p.name, '') as person, coalesce(p.rank, '') as rank,
                   (select string_agg(c.reason, ' ') from performance.confirmations c where c.reading_id = r.id) as reason,
                   r.state = 'OPEN' and exists (select from performance.confirmations c where c.reading_id = r.id
                                                   and c.organisation_id = ? and c.answered_at is null) as waits_for_reader
              from performance.readings r
              join performance.definitions m on m.circle_id = r.circle_id and m.kpi_id = r.kpi_id and m.version = r.definition_version
              join lateral (select * from performance.definitions w where w.circle_id = r.circle_id and w.kpi_id = r.kpi_id
                               and (w.rhythm, w.unit, w.baseline) = (m.rhythm, m.unit, m.baseline)
                             order by w.in_effect_at is null, w.version desc limit 1) d on true
              left join identity.organisations o on o.id = r.entered_for
              left join identity.people p on p.id = r.entered_by
            """;

    private final JdbcClient jdbc;

    ReadingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(
            UUID id,
            UUID kpiId,
            UUID circleId,
            String name,
            String unit,
            BigDecimal baseline,
            BigDecimal target,
            LocalDate startsOn,
            LocalDate dueOn,
            Rhythm rhythm,
            LocalDate period,
            int version,
            BigDecimal value,
            String evidence,
            ReadingSummary.State state,
            UUID enteredFor,
            Instant enteredAt,
            String organisation,
            String person,
            String rank,
            @Nullable String reason,
            boolean waitsForReader) {
        ReadingSummary summary() {
            var goal = new Goal(baseline, target, startsOn, dueOn);
            var titled = rank.isEmpty() ? person : person + "\u00a0" + rank;
            return new ReadingSummary(
                    new ReadingId(id),
                    new KpiId(kpiId),
                    circleId,
                    name,
                    unit,
                    goal,
                    rhythm,
                    period,
                    version,
                    value,
                    evidence,
                    state,
                    new OrganisationId(enteredFor),
                    organisation,
                    titled,
                    enteredAt,
                    reason,
                    waitsForReader);
        }
    }

    Optional<ReadingSummary> find(Actor actor, ReadingId id) {
        return summaries(query(actor, " where r.id = ?").param(id.value())).stream().findFirst();
    }

    /** Every version of a KPI's values, the latest stretch and version first. */
    List<ReadingSummary> of(Actor actor, KpiSummary kpi) {
        return summaries(
                query(
                                actor,
                                " where r.circle_id = ? and r.kpi_id = ? order by r.period desc, r.version desc limit 500")
                        .params(kpi.alliance(), kpi.id().value()));
    }

    List<ReadingSummary> waitingIn(Actor actor, UUID circle) {
        return summaries(
                query(
                                actor,
                                " where r.circle_id = ? and r.state = 'OPEN' order by r.entered_at, r.id")
                        .param(circle));
    }

    List<ReadingSummary> waitingFor(Actor actor) {
        var waiting =
                """
                 where r.state = 'OPEN' and r.id in (select c.reading_id from performance.confirmations c
                        where c.organisation_id = ? and c.answered_at is null) order by r.entered_at, r.id
                """;
        return summaries(query(actor, waiting).param(actor.organisation().value()));
    }

    private JdbcClient.StatementSpec query(Actor actor, String where) {
        return jdbc.sql(SELECT + where).param(actor.organisation().value());
    }

    private static List<ReadingSummary> summaries(JdbcClient.StatementSpec statement) {
        return statement.query(Rows.of(Row.class)).stream().map(Row::summary).toList();
    }
}
