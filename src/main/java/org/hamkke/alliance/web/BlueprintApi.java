package org.hamkke.alliance.web;

import static org.hamkke.alliance.web.NumberJson.text;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.BlueprintId;
import org.hamkke.alliance.BlueprintPlan;
import org.hamkke.alliance.Blueprints;
import org.hamkke.alliance.Purpose;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Listing;
import org.hamkke.shell.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/blueprints")
class BlueprintApi {
    private final Blueprints blueprints;

    BlueprintApi(Blueprints blueprints) {
        this.blueprints = blueprints;
    }

    record Blueprint(
            UUID id,
            String name,
            Set<Purpose> purposes,
            String purpose,
            String groups,
            String contribution,
            List<NumberJson> expectations,
            @Nullable UUID alliance,
            boolean trashed,
            Instant changedAt,
            String changedBy,
            int version) {
        static Blueprint of(org.hamkke.alliance.Blueprint one) {
            var plan = one.plan();
            return new Blueprint(
                    one.id().value(),
                    plan.name(),
                    plan.purposes(),
                    plan.purpose(),
                    plan.groups(),
                    plan.contribution(),
                    plan.expectations().stream().map(NumberJson::of).toList(),
                    one.alliance().map(AllianceId::value).orElse(null),
                    one.trashed(),
                    one.changedAt(),
                    one.changedBy(),
                    one.version());
        }
    }

    /** @param version which was read; not needed for a new one */
    record Plan(
            @Nullable String name,
            @Nullable Set<Purpose> purposes,
            @Nullable String purpose,
            @Nullable String groups,
            @Nullable String contribution,
            @Nullable List<NumberJson> expectations,
            int version) {
        BlueprintPlan read() {
            return new BlueprintPlan(
                    text(name),
                    purposes == null ? Set.of() : purposes,
                    text(purpose),
                    text(groups),
                    text(contribution),
                    NumberJson.readAll(expectations));
        }
    }

    @GetMapping
    Listing<Blueprint> list(
            Actor actor, Paging paging, @RequestParam(defaultValue = "false") boolean trashed) {
        return blueprints.page(actor, trashed, paging).map(Blueprint::of);
    }

    @GetMapping("/{id}")
    Blueprint get(Actor actor, @PathVariable String id) {
        return Blueprint.of(blueprints.get(actor, BlueprintId.of(id)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Blueprint draw(Actor actor, @RequestBody Plan plan) {
        return Blueprint.of(blueprints.get(actor, blueprints.draw(actor, plan.read())));
    }

    @PutMapping("/{id}")
    Blueprint change(Actor actor, @PathVariable String id, @RequestBody Plan plan) {
        blueprints.change(actor, BlueprintId.of(id), plan.read(), plan.version());
        return get(actor, id);
    }

    @PostMapping("/{id}/trash")
    Blueprint trash(Actor actor, @PathVariable String id) {
        blueprints.trash(actor, BlueprintId.of(id));
        return get(actor, id);
    }

    @PostMapping("/{id}/restore")
    Blueprint restore(Actor actor, @PathVariable String id) {
        blueprints.restore(actor, BlueprintId.of(id));
        return get(actor, id);
    }
}
