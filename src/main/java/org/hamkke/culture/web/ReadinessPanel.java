package org.hamkke.culture.web;

import java.util.HashMap;
import java.util.Optional;
import org.hamkke.alliance.AlliancePanel;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.alliance.Stage;
import org.hamkke.culture.Readiness;
import org.hamkke.kernel.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Until the alliance is aligned its page leads to our own readiness; each side sees only its own, and no lens sees any. */
@Component
@Order(50)
class ReadinessPanel implements AlliancePanel {
    private final Readiness readiness;

    ReadinessPanel(Readiness readiness) {
        this.readiness = readiness;
    }

    @Override
    public Optional<Panel> of(Actor actor, AllianceSummary alliance) {
        if (!actor.seesOurs() || !alliance.stage().before(Stage.DESIGN)) return Optional.empty();
        var model = new HashMap<String, Object>();
        model.put("writes", actor.writes());
        readiness.all(actor).stream()
                .findFirst()
                .ifPresent(check -> model.put("page", new CheckPage(check, null)));
        return Optional.of(new Panel(Where.ASIDE, "culture/panel", model));
    }
}
