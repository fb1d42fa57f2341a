package org.hamkke.performance.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hamkke.alliance.AllianceHeads;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Alliances;
import org.hamkke.assent.Assents;
import org.hamkke.assent.KeyPanels;
import org.hamkke.assent.Keys;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.NotFound;
import org.hamkke.performance.BesidePerformance;
import org.hamkke.performance.KpiId;
import org.hamkke.performance.Kpis;
import org.hamkke.performance.Performance;
import org.hamkke.performance.Readings;
import org.hamkke.shell.Formats;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the pages of KPIs show. */
@Component
class PerformancePages {
    private static final int STRETCHES = 12;

    private final Alliances alliances;
    private final AllianceHeads heads;
    private final Kpis kpis;
    private final Readings readings;
    private final Performance performance;
    private final Assents assents;
    private final KeyPanels panels;
    private final BesidePerformance beside;
    private final Clock clock;

    PerformancePages(
            Alliances alliances,
            AllianceHeads heads,
            Kpis kpis,
            Readings readings,
            Performance performance,
            Assents assents,
            KeyPanels panels,
            BesidePerformance beside,
            Clock clock) {
        this.alliances = alliances;
        this.heads = heads;
        this.kpis = kpis;
        this.readings = readings;
        this.performance = performance;
        this.assents = assents;
        this.panels = panels;
        this.beside = beside;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    PerformancePage of(Actor actor, AllianceId id) {
        var head = heads.of(actor, id);
        var waiting =
                assents.openIn(actor, id.circle()).stream()
                        .filter(keys -> keys.subject().kind().equals(Kpis.KIND))
                        .collect(
                                Collectors.toMap(
                                        keys -> keys.subject().id(),
                                        Function.identity(),
                                        (newer, _) -> newer));
        var lines =
                kpis.of(actor, id).stream()
                        .map(kpi -> new PerformancePage.Line(kpi, keysOf(waiting, kpi.id())))
                        .toList();
        var figure = performance.figures(List.of(head.alliance()), clock.instant()).get(id);
        return new PerformancePage(
                head,
                lines,
                readings.openIn(actor, id),
                Optional.ofNullable(figure),
                beside.trustOf(actor, head.alliance()));
    }

    private static Optional<Keys> keysOf(Map<UUID, Keys> waiting, KpiId id) {
        return Optional.ofNullable(waiting.get(id.value()));
    }

    @Transactional(readOnly = true)
    KpiPage of(Actor actor, AllianceId id, KpiId kpi) {
        var alliance = alliances.get(actor, id);
        var governing = kpis.get(actor, kpi);
        if (!governing.alliance().equals(id.value())) throw new NotFound();
        var stretches =
                governing.inEffect()
                        ? governing
                                .definition()
                                .rhythm()
                                .begun(
                                        governing.definition().goal().from(),
                                        Formats.day(clock.instant()),
                                        STRETCHES)
                        : List.<LocalDate>of();
        return new KpiPage(
                alliance,
                governing,
                kpis.newest(actor, kpi),
                assents.latest(actor, id.circle(), Kpis.KIND, kpi.value())
                        .map(keys -> panels.of(actor, keys)),
                readings.of(actor, kpi),
                stretches,
                actor.lens().isEmpty() && actor.writes(),
                actor.lens().isEmpty() && actor.manages());
    }
}
