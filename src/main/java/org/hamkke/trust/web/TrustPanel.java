package org.hamkke.trust.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hamkke.alliance.AlliancePanel;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.kernel.Actor;
import org.hamkke.performance.Performance;
import org.hamkke.trust.Promises;
import org.hamkke.trust.Trust;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Both figures beside everything else that is said of an alliance. */
@Component
@Order(0)
class TrustPanel implements AlliancePanel {
    private final Trust trust;
    private final Promises promises;
    private final Performance performance;
    private final Clock clock;

    TrustPanel(Trust trust, Promises promises, Performance performance, Clock clock) {
        this.trust = trust;
        this.promises = promises;
        this.performance = performance;
        this.clock = clock;
    }

    @Override
    public Optional<Panel> of(Actor actor, AllianceSummary alliance) {
        if (!alliance.everyoneIsSeated()) return Optional.empty();
        var today = promises.today();
        var trusted =
                trust.figures(List.of(alliance), List.of(today))
                        .getOrDefault(today, Map.of())
                        .get(alliance.id());
        var performed = performance.figures(List.of(alliance), clock.instant()).get(alliance.id());
        return Optional.of(
                new Panel(
                        Where.ASIDE,
                        "trust/panel",
                        Map.of(
                                "path",
                                "/alliances/" + alliance.id(),
                                "trust",
                                Optional.ofNullable(trusted),
                                "performance",
                                Optional.ofNullable(performed))));
    }
}
