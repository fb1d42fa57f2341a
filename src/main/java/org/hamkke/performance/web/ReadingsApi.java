package org.hamkke.performance.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hamkke.alliance.AllianceId;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.NotFound;
import org.hamkke.performance.KpiId;
import org.hamkke.performance.Kpis;
import org.hamkke.performance.ReadingId;
import org.hamkke.performance.ReadingSummary;
import org.hamkke.performance.Readings;
import org.hamkke.shell.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Values of a KPI, and the other side's answers to them. */
@RestController
@RequestMapping("/api/v1/alliances/{alliance}/kpis/{kpi}/readings")
class ReadingsApi {
    /** @param hash to be sent back when confirming */
    record Reading(
            UUID id,
            UUID kpi,
            LocalDate period,
            int version,
            BigDecimal value,
            String evidence,
            ReadingSummary.State state,
            String organisation,
            String person,
            Instant enteredAt,
            @Nullable String reason,
            boolean waitsForUs,
            String hash) {
        static Reading of(ReadingSummary r) {
            return new Reading(
                    r.id().value(),
                    r.kpi().value(),
                    r.period(),
                    r.version(),
                    r.value(),
                    r.evidence(),
                    r.state(),
                    r.organisation(),
                    r.person(),
                    r.enteredAt(),
                    r.reason(),
                    r.waitsForReader(),
                    r.hash().value());
        }
    }

    /** @param basedOn the version seen for that stretch, 0 for a first one */
    record Entered(
            @Nullable String period,
            @Nullable String value,
            @Nullable String evidence,
            int basedOn) {
        ReadingForm form() {
            return new ReadingForm(
                    Typed.text(period) + "/" + Math.max(0, basedOn), value, evidence);
        }
    }

    record Shown(@Nullable String hash) {}

    record Reason(@Nullable String reason) {}

    private final Kpis kpis;
    private final Readings readings;

    ReadingsApi(Kpis kpis, Readings readings) {
        this.kpis = kpis;
        this.readings = readings;
    }

    /** The latest stretch and version first, at most 500. */
    @GetMapping
    Listing<Reading> list(Actor actor, @PathVariable String alliance, @PathVariable String kpi) {
        return new Listing<>(
                readings.of(actor, found(actor, alliance, kpi)).stream().map(Reading::of).toList(),
                null);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Reading enter(
            Actor actor,
            @PathVariable String alliance,
            @PathVariable String kpi,
            @RequestBody Entered entered) {
        var id = readings.enter(actor, found(actor, alliance, kpi), entered.form().reading());
        return Reading.of(readings.get(actor, id));
    }

    @PostMapping("/{reading}/confirm")
    Reading confirm(
            Actor actor,
            @PathVariable String alliance,
            @PathVariable String kpi,
            @PathVariable String reading,
            @RequestBody Shown shown) {
        var id = found(actor, alliance, kpi, reading);
        readings.confirm(actor, id, Typed.shown(shown.hash()));
        return Reading.of(readings.get(actor, id));
    }

    @PostMapping("/{reading}/dispute")
    Reading dispute(
            Actor actor,
            @PathVariable String alliance,
            @PathVariable String kpi,
            @PathVariable String reading,
            @RequestBody Reason reason) {
        var id = found(actor, alliance, kpi, reading);
        readings.dispute(actor, id, Typed.text(reason.reason()));
        return Reading.of(readings.get(actor, id));
    }

    private KpiId found(Actor actor, String alliance, String kpi) {
        var found = kpis.get(actor, KpiId.of(kpi));
        if (!found.alliance().equals(AllianceId.of(alliance).value())) throw new NotFound();
        return found.id();
    }

    private ReadingId found(Actor actor, String alliance, String kpi, String reading) {
        var found = readings.get(actor, ReadingId.of(reading));
        if (!found.kpi().equals(found(actor, alliance, kpi))) throw new NotFound();
        return found.id();
    }
}
