package org.hamkke.alliance.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hamkke.alliance.AllianceHead;
import org.hamkke.alliance.AllianceHeads;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Goal;
import org.hamkke.alliance.Goals;
import org.hamkke.alliance.RoadmapMark;
import org.hamkke.alliance.RoadmapSource;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Formats;
import org.hamkke.shell.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class RoadmapPages {
    private final AllianceHeads heads;
    private final Goals goals;
    private final ObjectProvider<RoadmapSource> sources;
    private final Clock clock;

    RoadmapPages(
            AllianceHeads heads, Goals goals, ObjectProvider<RoadmapSource> sources, Clock clock) {
        this.heads = heads;
        this.goals = goals;
        this.sources = sources;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    RoadmapPage of(Actor actor, AllianceId id) {
        var head = heads.of(actor, id);
        var today = Formats.day(clock.instant());
        var ways =
                sources.orderedStream()
                        .flatMap(source -> source.marksOf(actor, head.alliance()).stream())
                        .map(mark -> way(mark, today));
        var dated =
                goals.of(actor, id).stream()
                        .filter(goal -> goal.isInEffect() || goal.isDraft())
                        .flatMap(goal -> goal(head, goal, today));
        var stage = head.alliance().stage();
        return new RoadmapPage(
                head,
                today,
                Stream.concat(ways, dated).toList(),
                Strip.name(stage),
                stage.next().map(Strip::name).orElse(""));
    }

    private static RoadmapPage.Item way(RoadmapMark mark, LocalDate today) {
        boolean past = !mark.day().isAfter(today);
        return new RoadmapPage.Item(
                "way",
                mark.day(),
                mark.day(),
                Words.t(mark.key(), mark.arguments().toArray()),
                "",
                Words.t(past ? "alliance.roadmap.past" : "alliance.roadmap.ahead"),
                true,
                mark.path());
    }

    private static Stream<RoadmapPage.Item> goal(AllianceHead head, Goal goal, LocalDate today) {
        return goal.plan().due().stream()
                .map(due -> goal(head, goal, due, start(goal, due, today)));
    }

    /** A goal sets out when it took effect; one that is being written would today. */
    private static LocalDate start(Goal goal, LocalDate due, LocalDate today) {
        var start = goal.effectiveAt().map(Formats::day).orElse(today);
        return start.isAfter(due) ? due : start;
    }

    private static RoadmapPage.Item goal(
            AllianceHead head, Goal goal, LocalDate due, LocalDate start) {
        var plan = goal.plan();
        return new RoadmapPage.Item(
                plan.kind().label(),
                start,
                due,
                plan.title(),
                Words.t("alliance.goal.horizon." + plan.horizon().label()),
                Words.t("alliance.goal.state." + goal.state().label()),
                goal.isInEffect(),
                head.path() + "/goals#goal-" + goal.id() + "-" + goal.edition());
    }

    static List<String> lanes() {
        return List.of("way", "commercial", "social", "environmental");
    }
}
