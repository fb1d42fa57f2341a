package org.hamkke.alliance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the joint goals and the numbers of the own blueprints meet.
 *
 * @param goals drafts and goals in effect
 * @param links one a goal
 * @param numbers of every blueprint a goal may be linked to
 * @param wanted those of the blueprints that this alliance is for: which it grew from, or which a goal is linked to
 */
public record GoalCoverage(
        List<Goal> goals, List<GoalLink> links, List<Numbered> numbers, Set<BlueprintId> wanted) {
    /** A number with its figures and the name of its blueprint. */
    public record Numbered(BlueprintNumber number, String blueprint, Expectation expectation) {}

    static GoalCoverage of(
            AllianceId alliance,
            List<Goal> goals,
            List<GoalLink> links,
            List<Blueprint> blueprints) {
        var numbers = new ArrayList<Numbered>();
        var wanted = new HashSet<BlueprintId>();
        for (var one : blueprints) {
            one.plan().expectations().forEach(it -> numbers.add(numbered(one, it)));
            if (one.alliance().filter(alliance::equals).isPresent()) wanted.add(one.id());
        }
        links.forEach(link -> link.number().ifPresent(one -> wanted.add(one.blueprint())));
        return new GoalCoverage(goals, links, List.copyOf(numbers), Set.copyOf(wanted));
    }

    private static Numbered numbered(Blueprint blueprint, Expectation one) {
        return new Numbered(
                new BlueprintNumber(blueprint.id(), one.name()), blueprint.plan().name(), one);
    }

    public GoalLink linkOf(Goal goal) {
        return links.stream()
                .filter(one -> one.goal().equals(goal.id()))
                .findFirst()
                .orElseGet(() -> GoalLink.none(goal.id()));
    }

    /** What the goal is linked to, where the blueprint still says it. */
    public Optional<Numbered> numberOf(Goal goal) {
        return linkOf(goal)
                .number()
                .flatMap(linked ->
                        numbers.stream().filter(one -> one.number().equals(linked)).findFirst());
    }

    /** The numbers of the own blueprints that no goal serves. */
    public List<Numbered> withoutAGoal() {
        var served =
                goals.stream()
                        .flatMap(goal -> numberOf(goal).stream())
                        .map(Numbered::number)
                        .collect(Collectors.toSet());
        return numbers.stream()
                .filter(one -> wanted.contains(one.number().blueprint()))
                .filter(one -> !served.contains(one.number()))
                .toList();
    }

    /** The goals that serve none of our numbers. */
    public List<Goal> withoutANumber() {
        return goals.stream().filter(goal -> numberOf(goal).isEmpty()).toList();
    }
}
