package org.hamkke.performance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.database.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * KPIs with their governing definition and the reading that counts, in one statement. What was read under another rhythm, unit
 * or baseline can't be held against its goal.
 */
@Component
class KpiRows {
    private static final String SELECT =
            """
            select k.id, k.circle_id, k.version as newest, d.version, d.name, d.definition, d.unit, d.direction, d.baseline, d.target,
                   d.starts_on, d.due_on, d.rhythm, d.weight, d.synergy_id, d.synergy_name, d.in_effect_at, r.period, r.value, r.settled_at
              from performance.kpis k
              join lateral (select * from performance.definitions w
                             where w.circle_id = k.circle_id and w.kpi_id = k.id %s limit 1) d on true
              left join lateral (select c.period, c.value, c.settled_at from performance.readings c
                                  join performance.definitions m on m.circle_id = c.circle_id and m.kpi_id = c.kpi_id and m.version = c.definition_version
                                   and (m.rhythm, m.unit, m.baseline) = (d.rhythm, d.unit, d.baseline)
                                  where c.circle_id = k.circle_id and c.kpi_id = k.id and c.state = 'COUNTED' and c.settled_at <= ?
                                  order by c.period desc, c.version desc limit 1) r on true
            """;
    private static final String GOVERNING =
            SELECT.formatted("order by w.in_effect_at is null, w.version desc");
    private static final String NEWEST = SELECT.formatted("order by w.version desc");
    private static final String IN_EFFECT =
            SELECT.formatted("and w.in_effect_at <= ? order by w.version desc");
    private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

    private final JdbcClient jdbc;

    KpiRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(
            UUID id,
            UUID circleId,
            int newest,
            int version,
            String name,
            String definition,
            String unit,
            KpiDirection direction,
            BigDecimal baseline,
            BigDecimal target,
            LocalDate startsOn,
            LocalDate dueOn,
            Rhythm rhythm,
            int weight,
            @Nullable UUID synergyId,
            @Nullable String synergyName,
            @Nullable Instant inEffectAt,
            @Nullable LocalDate period,
            @Nullable BigDecimal value,
            @Nullable Instant settledAt) {
        KpiSummary summary() {
            var goal = new Goal(baseline, target, startsOn, dueOn);
            var defined =
                    new KpiDefinition(
                            name, definition, unit, direction, goal, rhythm, weight, synergy());
            return new KpiSummary(
                    new KpiId(id),
                    circleId,
                    defined,
                    version,
                    newest,
                    Optional.ofNullable(inEffectAt),
                    counted());
        }

        private Optional<LinkedSynergy> synergy() {
            return synergyId == null
                    ? Optional.empty()
                    : Optional.of(
                            new LinkedSynergy(synergyId, synergyName == null ? "" : synergyName));
        }

        private Optional<KpiSummary.Counted> counted() {
            if (period == null || value == null || settledAt == null) return Optional.empty();
            return Optional.of(new KpiSummary.Counted(period, value, settledAt));
        }
    }

    List<KpiSummary> all(UUID circle) {
        return summaries(
                jdbc.sql(GOVERNING + " where k.circle_id = ? order by d.in_effect_at is null, k.id")
                        .params(at(EVER), circle));
    }

    Optional<KpiSummary> governing(KpiId id) {
        return summaries(jdbc.sql(GOVERNING + " where k.id = ?").params(at(EVER), id.value()))
                .stream()
                .findFirst();
    }

    Optional<KpiSummary> newest(KpiId id) {
        return summaries(jdbc.sql(NEWEST + " where k.id = ?").params(at(EVER), id.value())).stream()
                .findFirst();
    }

    /** What was in effect and had been read by then. */
    List<KpiSummary> inEffect(Collection<UUID> circles, Instant by) {
        var ids = circles.stream().map(UUID::toString).toArray(String[]::new);
        return summaries(
                jdbc.sql(
                                IN_EFFECT
                                        + " where k.circle_id = any (?::uuid[]) order by k.circle_id, k.id")
                        .params(at(by), at(by))
                        .param(ids));
    }

    private static List<KpiSummary> summaries(JdbcClient.StatementSpec statement) {
        return statement.query(Rows.of(Row.class)).stream().map(Row::summary).toList();
    }

    static java.time.OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
