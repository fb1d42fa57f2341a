package org.hamkke.alliance.web;

import static org.hamkke.alliance.web.NumberJson.text;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.GoalId;
import org.hamkke.alliance.GoalKind;
import org.hamkke.alliance.GoalPlan;
import org.hamkke.alliance.Goals;
import org.hamkke.alliance.Horizon;
import org.hamkke.alliance.Smart;
import org.hamkke.alliance.SmartLack;
import org.hamkke.alliance.SynergyId;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/alliances/{id}/goals")
class GoalApi {
    private final Goals goals;

    GoalApi(Goals goals) {
        this.goals = goals;
    }

    /** @param version which was read; not needed for a new one */
    record Plan(
            @Nullable GoalKind kind,
            @Nullable Horizon horizon,
            @Nullable String title,
            @Nullable String measure,
            @Nullable String unit,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable LocalDate due,
            @Nullable UUID synergy,
            @Nullable String reason,
            int version) {
        GoalPlan read() {
            return new GoalPlan(
                    Objects.requireNonNullElse(kind, GoalKind.COMMERCIAL),
                    Objects.requireNonNullElse(horizon, Horizon.YEAR),
                    text(title),
                    text(measure),
                    text(unit),
                    Optional.ofNullable(baseline),
                    Optional.ofNullable(target),
                    Optional.ofNullable(due),
                    Optional.ofNullable(synergy).map(SynergyId::new),
                    text(reason));
        }

        static Plan of(GoalPlan plan, int version) {
            return new Plan(
                    plan.kind(),
                    plan.horizon(),
                    plan.title(),
                    plan.measure(),
                    plan.unit(),
                    plan.baseline().orElse(null),
                    plan.target().orElse(null),
                    plan.due().orElse(null),
                    plan.synergy().map(SynergyId::value).orElse(null),
                    plan.reason(),
                    version);
        }
    }

    /** @param missing letters it lacks before it can be put to the keys; @param lacks what it does not say, one by one */
    record Goal(
            UUID id,
            int edition,
            org.hamkke.alliance.Goal.State state,
            UUID draftedFor,
            @Nullable Instant effectiveAt,
            Set<Smart> missing,
            List<SmartLack> lacks,
            Plan plan) {
        static Goal of(org.hamkke.alliance.Goal one) {
            return new Goal(
                    one.id().value(),
                    one.edition(),
                    one.state(),
                    one.draftedFor().value(),
                    one.effectiveAt().orElse(null),
                    Smart.missingIn(one.plan()),
                    SmartLack.in(one.plan()),
                    Plan.of(one.plan(), one.version()));
        }
    }

    record Reason(@Nullable String reason) {}

    /** @param version of the draft that was read */
    record Basis(int version) {}

    record Proposed(UUID proposal) {}

    @GetMapping
    Listing<Goal> list(Actor actor, @PathVariable String id) {
        return new Listing<>(
                goals.of(actor, AllianceId.of(id)).stream().map(Goal::of).toList(), null);
    }

    @GetMapping("/{goal}")
    Listing<Goal> editions(Actor actor, @PathVariable String id, @PathVariable String goal) {
        return new Listing<>(
                goals.editions(actor, AllianceId.of(id), GoalId.of(goal)).stream()
                        .map(Goal::of)
                        .toList(),
                null);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Goal draft(Actor actor, @PathVariable String id, @RequestBody Plan plan) {
        return latest(actor, id, goals.draft(actor, AllianceId.of(id), plan.read()));
    }

    @PutMapping("/{goal}")
    Goal write(
            Actor actor,
            @PathVariable String id,
            @PathVariable String goal,
            @RequestBody Plan plan) {
        goals.write(actor, AllianceId.of(id), GoalId.of(goal), plan.read(), plan.version());
        return latest(actor, id, GoalId.of(goal));
    }

    @PostMapping("/{goal}/proposal")
    Proposed propose(
            Actor actor,
            @PathVariable String id,
            @PathVariable String goal,
            @RequestBody Basis basis) {
        return new Proposed(
                goals.propose(actor, AllianceId.of(id), GoalId.of(goal), basis.version()).value());
    }

    @PostMapping("/{goal}/retirement")
    Proposed retire(
            Actor actor,
            @PathVariable String id,
            @PathVariable String goal,
            @RequestBody Reason reason) {
        return new Proposed(
                goals.proposeRetirement(
                                actor, AllianceId.of(id), GoalId.of(goal), text(reason.reason()))
                        .value());
    }

    private Goal latest(Actor actor, String id, GoalId goal) {
        return Goal.of(goals.editions(actor, AllianceId.of(id), goal).getFirst());
    }
}
