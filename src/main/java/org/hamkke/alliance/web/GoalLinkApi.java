package org.hamkke.alliance.web;

import static org.hamkke.alliance.web.NumberJson.text;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.BlueprintId;
import org.hamkke.alliance.BlueprintNumber;
import org.hamkke.alliance.GoalCoverage;
import org.hamkke.alliance.GoalId;
import org.hamkke.alliance.GoalLinks;
import org.hamkke.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Joint goals beside the numbers of the own blueprints; no other company sees any of it. */
@RestController
@RequestMapping("/api/v1/alliances/{id}/goal-links")
class GoalLinkApi {
    private final GoalLinks links;

    GoalLinkApi(GoalLinks links) {
        this.links = links;
    }

    /** @param name of the expected number within its blueprint */
    record LinkedNumber(UUID blueprint, String name) {
        static LinkedNumber of(BlueprintNumber one) {
            return new LinkedNumber(one.blueprint().value(), one.name());
        }
    }

    record GoalNumber(UUID goal, @Nullable LinkedNumber number, int version) {}

    /** @param withoutAGoal numbers of our blueprints that no goal serves */
    record Coverage(List<GoalNumber> goals, List<LinkedNumber> withoutAGoal) {
        static Coverage of(GoalCoverage all) {
            return new Coverage(
                    all.goals().stream()
                            .map(goal ->
                                    new GoalNumber(
                                            goal.id().value(),
                                            all.numberOf(goal)
                                                    .map(one -> LinkedNumber.of(one.number()))
                                                    .orElse(null),
                                            all.linkOf(goal).version()))
                            .toList(),
                    all.withoutAGoal().stream().map(one -> LinkedNumber.of(one.number())).toList());
        }
    }

    /** @param blueprint absent to take the link away */
    record NewLink(@Nullable UUID blueprint, @Nullable String name, int version) {
        Optional<BlueprintNumber> read() {
            return Optional.ofNullable(blueprint)
                    .map(one -> new BlueprintNumber(new BlueprintId(one), text(name)));
        }
    }

    @GetMapping
    Coverage get(Actor actor, @PathVariable String id) {
        return Coverage.of(links.of(actor, AllianceId.of(id)));
    }

    @PutMapping("/{goal}")
    Coverage link(
            Actor actor,
            @PathVariable String id,
            @PathVariable String goal,
            @RequestBody NewLink link) {
        links.link(actor, AllianceId.of(id), GoalId.of(goal), link.read(), link.version());
        return get(actor, id);
    }
}
