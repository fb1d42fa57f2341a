package org.hamkke.alliance;

import java.util.List;
import org.hamkke.kernel.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the spine itself asks for: a purpose, numbers and a partner to leave Scan; win-win and goals to leave Align. */
@Component
@Order(0)
class OwnGates implements GateSource {
    private final Synergies synergies;
    private final WinWin winWin;
    private final Goals goals;

    OwnGates(Synergies synergies, WinWin winWin, Goals goals) {
        this.synergies = synergies;
        this.winWin = winWin;
        this.goals = goals;
    }

    @Override
    public List<GateItem> itemsOf(Actor actor, AllianceSummary alliance, Stage stage) {
        return switch (stage) {
            case SCAN -> toLeaveScan(actor, alliance);
            case ALIGN -> toLeaveAlign(actor, alliance);
            case DESIGN, GOVERN, SCALE -> List.of();
        };
    }

    private List<GateItem> toLeaveScan(Actor actor, AllianceSummary alliance) {
        var numbers = synergies.of(actor, alliance.id()).size();
        return List.of(
                item("purpose", !alliance.purpose().isBlank(), alliance, "/purpose"),
                item("numbers", numbers > 0, alliance, "/synergies", numbers),
                item("seated", alliance.everyoneIsSeated(), alliance, "/parties"));
    }

    private List<GateItem> toLeaveAlign(Actor actor, AllianceSummary alliance) {
        var inEffect = goals.inEffect(actor, alliance.id());
        return List.of(
                item("win-win", winWin.isInEffect(actor, alliance.id()), alliance, "/win-win"),
                item("goal-year", reaches(inEffect, Horizon.YEAR), alliance, "/goals"),
                item(
                        "goal-three-years",
                        reaches(inEffect, Horizon.THREE_YEARS),
                        alliance,
                        "/goals"));
    }

    private static boolean reaches(List<Goal> goals, Horizon horizon) {
        return goals.stream().anyMatch(goal -> goal.plan().horizon() == horizon);
    }

    /** A thing that is done reads otherwise than one that is still to do. */
    private static GateItem item(
            String key, boolean done, AllianceSummary alliance, String page, Object... arguments) {
        var text = "alliance.gate." + key + (done ? ".done" : "");
        return GateItem.of(text, done, "/alliances/" + alliance.id() + page, arguments);
    }
}
