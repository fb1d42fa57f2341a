package org.hamkke.walk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.BlueprintId;
import org.hamkke.alliance.BlueprintNumber;
import org.hamkke.alliance.Canvas;
import org.hamkke.alliance.CanvasMarks;
import org.hamkke.alliance.Canvases;
import org.hamkke.alliance.GoalLinks;
import org.hamkke.alliance.Goals;
import org.hamkke.alliance.WonRange;
import org.hamkke.alliance.WorkshopPlan;
import org.hamkke.alliance.Workshops;
import org.hamkke.demo.Seated;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Money;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.kernel.Role;
import org.springframework.stereotype.Component;

/** What two companies aim at: one round of canvases revealed and a second one open, a workshop; and what each keeps of it to itself. */
@Component
class JointStory {
    private final Canvases canvases;
    private final CanvasMarks marks;
    private final Workshops workshops;
    private final Goals goals;
    private final GoalLinks links;

    JointStory(
            Canvases canvases,
            CanvasMarks marks,
            Workshops workshops,
            Goals goals,
            GoalLinks links) {
        this.canvases = canvases;
        this.marks = marks;
        this.workshops = workshops;
        this.goals = goals;
        this.links = links;
    }

    void tell(Seated founder, Seated partner, AllianceId id, Word word) {
        var ours = founder.the(Role.MANAGER);
        var theirs = partner.the(Role.MANAGER);
        CurrentActor.run(ours, () -> canvases.open(ours, id, ""));
        handIn(ours, theirs.organisation(), id, word);
        handIn(theirs, ours.organisation(), id, word);
        CurrentActor.run(
                ours, () -> marks.mark(ours, id, 1, theirs.organisation(), false, word.said()));
        CurrentActor.run(ours, () -> canvases.open(ours, id, word.said()));
        CurrentActor.run(
                ours,
                () -> {
                    workshops.write(ours, id, plan(ours, theirs, word), 0);
                    workshops.propose(ours, id, 1);
                });
    }

    private void handIn(Actor actor, OrganisationId other, AllianceId id, Word word) {
        CurrentActor.run(actor, () -> canvases.handIn(actor, id, canvas(other, word), 0));
    }

    /** In the open round, and beside the first of the joint goals. */
    void keep(Actor manager, AllianceId id, Word word, BlueprintId blueprint) {
        CurrentActor.run(
                manager,
                () -> {
                    var other = other(manager, id);
                    canvases.write(manager, id, canvas(other, word), 0);
                    var number = new BlueprintNumber(blueprint, word.said());
                    var goal = goals.of(manager, id).getFirst().id();
                    links.link(manager, id, goal, Optional.of(number), 0);
                });
    }

    private OrganisationId other(Actor manager, AllianceId id) {
        return canvases.rounds(manager, id).getFirst().others(manager.organisation()).getFirst();
    }

    private static Canvas canvas(OrganisationId other, Word word) {
        var said = word.said();
        var range = WonRange.of(Money.won(1), Money.won(2));
        return new Canvas(
                said, said, range, said, said, range, List.of(new Canvas.Belief(other, said)));
    }

    private static WorkshopPlan plan(Actor ours, Actor theirs, Word word) {
        var said = word.said();
        var voices =
                Stream.of(ours, theirs)
                        .map(one -> new WorkshopPlan.Voice(one.organisation(), said, said))
                        .toList();
        return new WorkshopPlan(LocalDate.of(2026, 11, 3), said, said, said, said, voices);
    }
}
