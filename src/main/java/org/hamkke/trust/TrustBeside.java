package org.hamkke.trust;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.kernel.Actor;
import org.hamkke.performance.BesidePerformance;
import org.hamkke.performance.TrustGlance;
import org.springframework.stereotype.Component;

/** Hands the trust figure to the pages of performance. */
@Component
class TrustBeside implements BesidePerformance {
    private final Trust trust;
    private final Promises promises;

    TrustBeside(Trust trust, Promises promises) {
        this.trust = trust;
        this.promises = promises;
    }

    @Override
    public Optional<TrustGlance> trustOf(Actor actor, AllianceSummary alliance) {
        var today = promises.today();
        var figures =
                trust.figures(List.of(alliance), List.of(today)).getOrDefault(today, Map.of());
        return Optional.ofNullable(figures.get(alliance.id()))
                .map(figure -> new TrustGlance(figure.value(), figure.low(), figure.high()));
    }
}
