package org.hamkke.performance.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.alliance.AllianceId;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.NotFound;
import org.hamkke.performance.Attainment;
import org.hamkke.performance.KpiDirection;
import org.hamkke.performance.KpiId;
import org.hamkke.performance.KpiSummary;
import org.hamkke.performance.Kpis;
import org.hamkke.performance.LinkedSynergy;
import org.hamkke.performance.Rhythm;
import org.hamkke.shell.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** KPIs of an alliance. */
@RestController
@RequestMapping("/api/v1/alliances/{alliance}/kpis")
class KpisApi {
    /** @param attainment of the newest reading that counts, 1 is the target; @param expected by plan at the end of its stretch */
    record Kpi(
            UUID id,
            UUID alliance,
            String name,
            String definition,
            String unit,
            KpiDirection direction,
            BigDecimal baseline,
            BigDecimal target,
            LocalDate from,
            LocalDate by,
            Rhythm rhythm,
            int weight,
            @Nullable LinkedSynergy synergy,
            boolean inEffect,
            int version,
            int newest,
            @Nullable LocalDate period,
            @Nullable BigDecimal actual,
            @Nullable BigDecimal attainment,
            @Nullable BigDecimal score,
            @Nullable BigDecimal expected) {
        static Kpi of(KpiSummary kpi) {
            var d = kpi.definition();
            return new Kpi(
                    kpi.id().value(),
                    kpi.alliance(),
                    d.name(),
                    d.definition(),
                    d.unit(),
                    d.direction(),
                    d.goal().baseline(),
                    d.goal().target(),
                    d.goal().from(),
                    d.goal().by(),
                    d.rhythm(),
                    d.weight(),
                    d.synergy().orElse(null),
                    kpi.inEffect(),
                    kpi.version(),
                    kpi.newest(),
                    kpi.reading().map(KpiSummary.Counted::period).orElse(null),
                    kpi.reading().map(KpiSummary.Counted::value).orElse(null),
                    kpi.attainment().map(Attainment::exact).orElse(null),
                    kpi.attainment().map(Attainment::score).orElse(null),
                    kpi.expected().map(Attainment::exact).orElse(null));
        }
    }

    /** @param version a change is based on, {@code newest} of the answer; not needed for a new one */
    record Written(
            @Nullable String name,
            @Nullable String definition,
            @Nullable String unit,
            @Nullable KpiDirection direction,
            @Nullable String baseline,
            @Nullable String target,
            @Nullable String from,
            @Nullable String by,
            @Nullable Rhythm rhythm,
            @Nullable String weight,
            @Nullable LinkedSynergy synergy,
            int version) {
        KpiForm form() {
            var linked = Optional.ofNullable(synergy);
            return new KpiForm(
                    name,
                    definition,
                    unit,
                    direction,
                    baseline,
                    target,
                    from,
                    by,
                    rhythm,
                    weight == null ? String.valueOf(KpiForm.USUAL_WEIGHT) : weight,
                    linked.map(one -> one.id().toString()).orElse(""),
                    linked.map(LinkedSynergy::name).orElse(""),
                    version);
        }
    }

    /** @param version of the definition that was read, {@code newest} of the answer */
    record Basis(int version) {}

    /** @param proposal that waits for the keys */
    record Put(UUID proposal) {}

    private final Kpis kpis;

    KpisApi(Kpis kpis) {
        this.kpis = kpis;
    }

    @GetMapping
    Listing<Kpi> list(Actor actor, @PathVariable String alliance) {
        return new Listing<>(
                kpis.of(actor, AllianceId.of(alliance)).stream().map(Kpi::of).toList(), null);
    }

    @GetMapping("/{kpi}")
    Kpi get(Actor actor, @PathVariable String alliance, @PathVariable String kpi) {
        return Kpi.of(found(actor, alliance, kpi));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Kpi write(Actor actor, @PathVariable String alliance, @RequestBody Written written) {
        var id = kpis.write(actor, AllianceId.of(alliance), written.form().definitionOfKpi());
        return Kpi.of(kpis.get(actor, id));
    }

    @PutMapping("/{kpi}")
    Kpi change(
            Actor actor,
            @PathVariable String alliance,
            @PathVariable String kpi,
            @RequestBody Written written) {
        var id = found(actor, alliance, kpi).id();
        kpis.change(actor, id, written.version(), written.form().definitionOfKpi());
        return Kpi.of(kpis.newest(actor, id));
    }

    @PostMapping("/{kpi}/proposal")
    Put propose(
            Actor actor,
            @PathVariable String alliance,
            @PathVariable String kpi,
            @RequestBody Basis basis) {
        return new Put(
                kpis.propose(actor, found(actor, alliance, kpi).id(), basis.version()).value());
    }

    private KpiSummary found(Actor actor, String alliance, String kpi) {
        var found = kpis.get(actor, KpiId.of(kpi));
        if (!found.alliance().equals(AllianceId.of(alliance).value())) throw new NotFound();
        return found;
    }
}
