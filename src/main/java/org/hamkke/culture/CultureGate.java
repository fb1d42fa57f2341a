package org.hamkke.culture;

import java.util.List;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.alliance.GateItem;
import org.hamkke.alliance.GateSource;
import org.hamkke.alliance.Stage;
import org.hamkke.kernel.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Align is not left before the sides know how they differ and how they handle it. */
@Component
@Order(10)
class CultureGate implements GateSource {
    private final Cultures cultures;

    CultureGate(Cultures cultures) {
        this.cultures = cultures;
    }

    @Override
    public List<GateItem> itemsOf(Actor actor, AllianceSummary alliance, Stage stage) {
        if (stage != Stage.ALIGN) return List.of();
        var culture = cultures.of(actor, alliance.id());
        var path = "/alliances/" + alliance.id() + "/culture";
        if (!culture.isComplete())
            return List.of(GateItem.of("culture.gate.described", false, path));
        int open = culture.unhandled().size();
        return List.of(
                open == 0
                        ? GateItem.of("culture.gate.handled.done", true, path)
                        : GateItem.of("culture.gate.handled", false, path, open));
    }
}
