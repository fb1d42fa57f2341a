package org.hamkke.portfolio;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.alliance.Alliances;
import org.hamkke.kernel.Actor;
import org.hamkke.performance.Performance;
import org.hamkke.performance.PerformanceFigure;
import org.hamkke.shell.Formats;
import org.hamkke.trust.Trust;
import org.hamkke.trust.TrustFigure;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every alliance of the reader's company with its two figures. */
@Component
public class Portfolio {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final int MONTHS = 3;

    private final Alliances alliances;
    private final Trust trust;
    private final Performance performance;
    private final NextActs nextActs;
    private final Clock clock;

    Portfolio(
            Alliances alliances,
            Trust trust,
            Performance performance,
            NextActs nextActs,
            Clock clock) {
        this.alliances = alliances;
        this.trust = trust;
        this.performance = performance;
        this.nextActs = nextActs;
        this.clock = clock;
    }

    /** The latest alliance first. */
    @Transactional(readOnly = true)
    public List<Standing> of(Actor actor) {
        if (!actor.worksOnAlliances()) return List.of();
        var mine = alliances.of(actor);
        var today = today();
        var before = lastQuarterEnd(today);
        var trusts = trust.figures(mine, List.of(today, before));
        var now = performance.figures(mine, clock.instant());
        var earlier = performance.figures(mine, before.plusDays(1).atStartOfDay(SEOUL).toInstant());
        var next = nextActs.of(actor, mine);
        return mine.stream()
                .map(alliance ->
                        new Standing(
                                alliance,
                                actor.organisation(),
                                of(trusts.get(today), alliance),
                                at(now, alliance),
                                of(trusts.get(before), alliance),
                                at(earlier, alliance),
                                Optional.ofNullable(next.get(alliance.id().value()))))
                .toList();
    }

    private static Optional<TrustFigure> of(
            @Nullable Map<AllianceId, TrustFigure> figures, AllianceSummary alliance) {
        return Optional.ofNullable(figures).map(found -> found.get(alliance.id()));
    }

    private static Optional<PerformanceFigure> at(
            Map<AllianceId, PerformanceFigure> figures, AllianceSummary alliance) {
        return Optional.ofNullable(figures.get(alliance.id()));
    }

    public LocalDate today() {
        return Formats.day(clock.instant());
    }

    static LocalDate lastQuarterEnd(LocalDate day) {
        return LocalDate.of(
                        day.getYear(), day.getMonthValue() - (day.getMonthValue() - 1) % MONTHS, 1)
                .minusDays(1);
    }
}
