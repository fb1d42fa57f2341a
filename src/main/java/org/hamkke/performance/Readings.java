package org.hamkke.performance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Alliances;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Circle;
import org.hamkke.kernel.ContentHash;
import org.hamkke.kernel.Guard;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.ledger.Fact;
import org.hamkke.ledger.Ledger;
import org.hamkke.shell.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Values of KPIs: entered by one side, counted once every other side has confirmed them. */
@Component
public class Readings {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ReadingRows rows;
    private final Kpis kpis;
    private final Guard guard;
    private final Alliances alliances;
    private final Ledger ledger;

    Readings(
            JdbcClient jdbc,
            Clock clock,
            ReadingRows rows,
            Kpis kpis,
            Guard guard,
            Alliances alliances,
            Ledger ledger) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.rows = rows;
        this.kpis = kpis;
        this.guard = guard;
        this.alliances = alliances;
        this.ledger = ledger;
    }

    /** A first value of a stretch, or a correction of the one before. */
    @Transactional
    public ReadingId enter(Actor actor, KpiId id, NewReading reading) {
        var kpi = kpis.get(actor, id);
        KernelRule.requireWriter(actor);
        PerformanceRule.KPI_IS_IN_EFFECT.require(kpi.inEffect());
        var period = kpi.definition().rhythm().first(reading.period());
        PerformanceRule.PERIOD_HAS_BEGUN.require(!period.isAfter(today()));
        StaleVersion.unless(latestVersion(kpi, period) == reading.basedOn());
        settleOpen(kpi, period);
        var entered = insert(actor, kpi, period, reading);
        ask(kpi, entered, othersThan(actor, kpi));
        var content =
                Map.<String, Object>of(
                        "kpi",
                        id.value(),
                        "name",
                        kpi.definition().name(),
                        "period",
                        period,
                        "value",
                        reading.value(),
                        "unit",
                        kpi.definition().unit(),
                        "version",
                        reading.basedOn() + 1,
                        "evidence",
                        reading.evidence());
        ledger.enter(
                actor,
                Kpis.circleOf(kpi),
                Fact.of("performance.reading-entered", entered.value(), content));
        return entered;
    }

    private int latestVersion(KpiSummary kpi, LocalDate period) {
        return jdbc.sql(
                        "select coalesce(max(version), 0) from performance.readings where circle_id = ? and kpi_id = ? and period = ?")
                .params(kpi.alliance(), kpi.id().value(), period)
                .query(Integer.class)
                .single();
    }

    private void settleOpen(KpiSummary kpi, LocalDate period) {
        jdbc.sql(
                        """
                        update performance.readings set state = 'SUPERSEDED', settled_at = ?
                         where circle_id = ? and kpi_id = ? and period = ? and state = 'OPEN'
                        """)
                .params(now(), kpi.alliance(), kpi.id().value(), period)
                .update();
    }

    private ReadingId insert(Actor actor, KpiSummary kpi, LocalDate period, NewReading reading) {
        var id = ReadingId.next();
        try {
            jdbc.sql(
                            """
                            insert into performance.readings (id, circle_id, kpi_id, period, version, value, evidence,
                                                              entered_by, entered_for, entered_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            id.value(),
                            kpi.alliance(),
                            kpi.id().value(),
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

    private List<OrganisationId> othersThan(Actor actor, KpiSummary kpi) {
        var seats = alliances.get(actor, new AllianceId(kpi.alliance())).seats();
        return seats.stream().filter(seat -> !seat.equals(actor.organisation())).toList();
    }

    private void ask(KpiSummary kpi, ReadingId reading, List<OrganisationId> others) {
        for (var other : others)
            jdbc.sql(
                            "insert into performance.confirmations (reading_id, circle_id, organisation_id) values (?, ?, ?)")
                    .params(reading.value(), kpi.alliance(), other.value())
                    .update();
    }

    /** @param shown the hash of the value the person saw: a corrected one needs a fresh look */
    @Transactional
    public void confirm(Actor actor, ReadingId id, ContentHash shown) {
        KernelRule.requireManager(actor);
        var reading = lockWaiting(actor, id);
        PerformanceRule.VALUE_IS_WHAT_WAS_SHOWN.require(reading.hash().equals(shown));
        answer(actor, id, shown.value(), null);
        ledger.enter(
                actor,
                circleOf(reading),
                Fact.of(
                        "performance.reading-confirmed",
                        id.value(),
                        content(reading, "contentHash", shown.value())));
        if (nobodyWaits(id)) settle(id, ReadingSummary.State.COUNTED);
    }

    @Transactional
    public void dispute(Actor actor, ReadingId id, String reason) {
        KernelRule.requireManager(actor);
        PerformanceRule.DISPUTE_HAS_A_REASON.require(!reason.isBlank() && reason.length() <= 2000);
        var reading = lockWaiting(actor, id);
        answer(actor, id, null, reason.strip());
        settle(id, ReadingSummary.State.DISPUTED);
        ledger.enter(
                actor,
                circleOf(reading),
                Fact.of(
                        "performance.reading-disputed",
                        id.value(),
                        content(reading, "reason", reason.strip())));
    }

    private ReadingSummary lockWaiting(Actor actor, ReadingId id) {
        get(actor, id);
        jdbc.sql("select id from performance.readings where id = ? for update")
                .param(id.value())
                .query((row, _) -> row)
                .list();
        var reading = get(actor, id);
        PerformanceRule.READING_WAITS_FOR_OWN_SIDE.require(reading.waitsForReader());
        return reading;
    }

    private void answer(Actor actor, ReadingId id, @Nullable String hash, @Nullable String reason) {
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

    private boolean nobodyWaits(ReadingId id) {
        return jdbc.sql(
                        "select not exists (select from performance.confirmations where reading_id = ? and answered_at is null)")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    private void settle(ReadingId id, ReadingSummary.State state) {
        jdbc.sql("update performance.readings set state = ?, settled_at = ? where id = ?")
                .params(state.name(), now(), id.value())
                .update();
    }

    private static Map<String, Object> content(ReadingSummary reading, String name, String value) {
        return Map.of(
                "kpi",
                reading.kpi().value(),
                "name",
                reading.name(),
                "period",
                reading.period(),
                "value",
                reading.value(),
                "unit",
                reading.unit(),
                "version",
                reading.version(),
                name,
                value);
    }

    @Transactional(readOnly = true)
    public ReadingSummary get(Actor actor, ReadingId id) {
        var found = rows.find(actor, id).orElse(null);
        return guard.visible(actor, found == null ? actor.ours() : circleOf(found), found);
    }

    @Transactional(readOnly = true)
    public List<ReadingSummary> of(Actor actor, KpiId kpi) {
        return rows.of(actor, kpis.get(actor, kpi));
    }

    /** Values of an alliance that some side has still to answer, the oldest first. */
    @Transactional(readOnly = true)
    public List<ReadingSummary> openIn(Actor actor, AllianceId alliance) {
        return rows.waitingIn(actor, alliances.get(actor, alliance).id().value());
    }

    /** What waits for the actor's own side, over all alliances. */
    @Transactional(readOnly = true)
    public List<ReadingSummary> waitingFor(Actor actor) {
        return actor.lens().isEmpty() && actor.worksOnAlliances()
                ? rows.waitingFor(actor)
                : List.of();
    }

    private static Circle circleOf(ReadingSummary reading) {
        return Circle.shared(reading.alliance());
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }

    private java.time.OffsetDateTime now() {
        return KpiRows.at(clock.instant());
    }
}
