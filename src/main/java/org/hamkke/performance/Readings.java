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
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Values of KPIs: entered by one side, counted once every other side has confirmed them. */
@Component
public class Readings {
    private final Clock clock;
    private final ReadingRows rows;
    private final ReadingWriter writer;
    private final Kpis kpis;
    private final Guard guard;
    private final Alliances alliances;
    private final Ledger ledger;

    Readings(
            Clock clock,
            ReadingRows rows,
            ReadingWriter writer,
            Kpis kpis,
            Guard guard,
            Alliances alliances,
            Ledger ledger) {
        this.clock = clock;
        this.rows = rows;
        this.writer = writer;
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
        StaleVersion.unless(writer.latestVersion(kpi, period) == reading.basedOn());
        writer.supersede(kpi, period);
        var entered = writer.write(actor, kpi, period, reading);
        writer.ask(kpi, entered, othersThan(actor, kpi));
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

    private List<OrganisationId> othersThan(Actor actor, KpiSummary kpi) {
        var seats = alliances.get(actor, new AllianceId(kpi.alliance())).seats();
        return seats.stream().filter(seat -> !seat.equals(actor.organisation())).toList();
    }

    /** @param shown the hash of the value the person saw: a corrected one needs a fresh look */
    @Transactional
    public void confirm(Actor actor, ReadingId id, ContentHash shown) {
        KernelRule.requireManager(actor);
        var reading = lockWaiting(actor, id);
        PerformanceRule.VALUE_IS_WHAT_WAS_SHOWN.require(reading.hash().equals(shown));
        writer.answer(actor, id, shown.value(), null);
        ledger.enter(
                actor,
                circleOf(reading),
                Fact.of(
                        "performance.reading-confirmed",
                        id.value(),
                        content(reading, "contentHash", shown.value())));
        if (writer.isAnsweredByAll(id)) writer.settle(id, ReadingSummary.State.COUNTED);
    }

    @Transactional
    public void dispute(Actor actor, ReadingId id, String reason) {
        KernelRule.requireManager(actor);
        PerformanceRule.DISPUTE_HAS_A_REASON.require(!reason.isBlank() && reason.length() <= 2000);
        var reading = lockWaiting(actor, id);
        writer.answer(actor, id, null, reason.strip());
        writer.settle(id, ReadingSummary.State.DISPUTED);
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
        writer.lock(id);
        var reading = get(actor, id);
        PerformanceRule.READING_WAITS_FOR_OWN_SIDE.require(reading.waitsForReader());
        return reading;
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
}
