package org.hamkke.alliance.web;

import static org.hamkke.alliance.web.NumberJson.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.AllianceRule;
import org.hamkke.alliance.WorkshopPlan;
import org.hamkke.alliance.Workshops;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.shell.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/alliances/{id}/workshop")
class WorkshopApi {
    private final Workshops workshops;

    WorkshopApi(Workshops workshops) {
        this.workshops = workshops;
    }

    record Voice(
            @Nullable UUID organisation,
            @Nullable String attendees,
            @Nullable String expectations) {
        WorkshopPlan.Voice read() {
            if (organisation == null) throw new NotFound();
            return new WorkshopPlan.Voice(
                    new OrganisationId(organisation), text(attendees), text(expectations));
        }
    }

    /** @param version of the edition that was read; 0 for the first words */
    record WorkshopText(
            @Nullable LocalDate heldOn,
            @Nullable String vision,
            @Nullable String mission,
            @Nullable String values,
            @Nullable String questions,
            @Nullable List<Voice> voices,
            int version) {
        static WorkshopText of(WorkshopPlan one, int version) {
            return new WorkshopText(
                    one.heldOn(),
                    one.vision(),
                    one.mission(),
                    one.values(),
                    one.questions(),
                    one.voices().stream()
                            .map(it ->
                                    new Voice(it.side().value(), it.attendees(), it.expectations()))
                            .toList(),
                    version);
        }

        WorkshopPlan read() {
            if (heldOn == null) throw AllianceRule.WORKSHOP_WAS_HELD_ON_A_DAY.refusal();
            var said = voices == null ? List.<Voice>of() : voices;
            return new WorkshopPlan(
                    heldOn,
                    text(vision),
                    text(mission),
                    text(values),
                    text(questions),
                    said.stream().map(Voice::read).toList());
        }
    }

    record Workshop(
            int edition,
            org.hamkke.alliance.Workshop.State state,
            UUID writtenFor,
            @Nullable Instant effectiveAt,
            WorkshopText plan) {
        static Workshop of(org.hamkke.alliance.Workshop one) {
            return new Workshop(
                    one.edition(),
                    one.state(),
                    one.writtenFor().value(),
                    one.effectiveAt().orElse(null),
                    WorkshopText.of(one.plan(), one.version()));
        }
    }

    /** @param version of the draft that was read */
    record Basis(int version) {}

    record Proposed(UUID proposal) {}

    /** All editions, the newest first. */
    @GetMapping
    Listing<Workshop> list(Actor actor, @PathVariable String id) {
        return new Listing<>(
                workshops.of(actor, AllianceId.of(id)).stream().map(Workshop::of).toList(), null);
    }

    @PutMapping
    Listing<Workshop> write(Actor actor, @PathVariable String id, @RequestBody WorkshopText plan) {
        workshops.write(actor, AllianceId.of(id), plan.read(), plan.version());
        return list(actor, id);
    }

    @PostMapping("/proposal")
    Proposed propose(Actor actor, @PathVariable String id, @RequestBody Basis basis) {
        return new Proposed(workshops.propose(actor, AllianceId.of(id), basis.version()).value());
    }
}
