package org.hamkke.alliance.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.alliance.Alliances;
import org.hamkke.alliance.Goal;
import org.hamkke.alliance.Goals;
import org.hamkke.alliance.Synergies;
import org.hamkke.alliance.SynergyId;
import org.hamkke.assent.Assents;
import org.hamkke.assent.KeyPanel;
import org.hamkke.assent.KeyPanels;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Side;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class GoalPages {
    private final Alliances alliances;
    private final Goals goals;
    private final Synergies synergies;
    private final Assents assents;
    private final KeyPanels panels;
    private final Clock clock;

    GoalPages(
            Alliances alliances,
            Goals goals,
            Synergies synergies,
            Assents assents,
            KeyPanels panels,
            Clock clock) {
        this.alliances = alliances;
        this.goals = goals;
        this.synergies = synergies;
        this.assents = assents;
        this.panels = panels;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<GoalLine> of(Actor actor, AllianceId id) {
        var alliance = alliances.get(actor, id);
        var all = goals.of(actor, id);
        var names = synergyNames(actor, id);
        var open = open(actor, id);
        return all.stream().map(goal -> line(alliance, goal, all, names, open)).toList();
    }

    Map<SynergyId, String> synergyNames(Actor actor, AllianceId id) {
        return synergies.of(actor, id).stream()
                .collect(Collectors.toMap(one -> one.id(), one -> one.expectation().name()));
    }

    /** Open proposals about goals by the goal and its edition. */
    private Map<String, KeyPanel> open(Actor actor, AllianceId id) {
        var about =
                assents.openIn(actor, id.circle()).stream()
                        .filter(keys -> keys.subject().kind().startsWith("alliance.goal"))
                        .toList();
        return panels.of(actor, about).stream()
                .collect(
                        Collectors.toMap(
                                one ->
                                        key(
                                                one.keys().subject().id(),
                                                one.keys().subject().version()),
                                one -> one,
                                (newer, _) -> newer));
    }

    private static String key(UUID goal, int edition) {
        return goal + "." + edition;
    }

    private GoalLine line(
            AllianceSummary alliance,
            Goal goal,
            List<Goal> all,
            Map<SynergyId, String> names,
            Map<String, KeyPanel> open) {
        var synergy =
                goal.plan()
                        .synergy()
                        .flatMap(one -> Optional.ofNullable(names.get(one)))
                        .orElse("");
        boolean amended =
                goal.isInEffect()
                        && all.stream()
                                .anyMatch(one -> one.id().equals(goal.id()) && one.isDraft());
        var side =
                IntStream.range(0, alliance.parties().size())
                        .filter(place -> alliance.parties().get(place).is(goal.draftedFor()))
                        .findFirst()
                        .orElse(0);
        var panel = open.get(key(goal.id().value(), goal.edition()));
        return new GoalLine(
                goal,
                alliance.nameOf(goal.draftedFor()),
                Side.at(side),
                synergy,
                SmartCheck.of(goal.plan(), LocalDate.now(clock)),
                amended,
                panel);
    }
}
