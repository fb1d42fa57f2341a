package org.hamkke.responsibility;

import java.util.List;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.alliance.GateItem;
import org.hamkke.alliance.GateSource;
import org.hamkke.alliance.Stage;
import org.hamkke.kernel.Actor;
import org.springframework.stereotype.Component;

/** Design is not left while a task lacks its one A or an R, or before the grid is in effect. */
@Component
class ResponsibilityGate implements GateSource {
    private final Responsibilities responsibilities;

    ResponsibilityGate(Responsibilities responsibilities) {
        this.responsibilities = responsibilities;
    }

    @Override
    public List<GateItem> itemsOf(Actor actor, AllianceSummary alliance, Stage stage) {
        if (stage != Stage.DESIGN) return List.of();
        var path = "/alliances/" + alliance.id() + "/responsibility";
        var sound = responsibilities.draft(actor, alliance.id()).matrix().sound();
        var agreed = responsibilities.inEffect(actor, alliance.id()).isPresent();
        return List.of(
                GateItem.of("responsibility.gate.every-task-has-one-a-and-an-r", sound, path),
                GateItem.of("responsibility.gate.grid-is-in-effect", agreed, path));
    }
}
