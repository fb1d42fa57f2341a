package org.hamkke.alliance.web;

import java.util.UUID;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Synergies;
import org.hamkke.alliance.SynergyId;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Listing;
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
@RequestMapping("/api/v1/alliances/{id}/synergies")
class SynergyApi {
    private final Synergies synergies;

    SynergyApi(Synergies synergies) {
        this.synergies = synergies;
    }

    record Synergy(UUID id, UUID statedBy, NumberJson number, int version) {
        static Synergy of(org.hamkke.alliance.Synergy one) {
            return new Synergy(
                    one.id().value(),
                    one.statedBy().value(),
                    NumberJson.of(one.expectation()),
                    one.version());
        }
    }

    /** @param version which was read */
    record Change(NumberJson number, int version) {}

    @GetMapping
    Listing<Synergy> list(Actor actor, @PathVariable String id) {
        return new Listing<>(
                synergies.of(actor, AllianceId.of(id)).stream().map(Synergy::of).toList(), null);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Synergy add(Actor actor, @PathVariable String id, @RequestBody NumberJson number) {
        var alliance = AllianceId.of(id);
        return Synergy.of(
                synergies.get(actor, alliance, synergies.add(actor, alliance, number.read())));
    }

    @PutMapping("/{synergy}")
    Synergy change(
            Actor actor,
            @PathVariable String id,
            @PathVariable String synergy,
            @RequestBody Change change) {
        var alliance = AllianceId.of(id);
        synergies.change(
                actor, alliance, SynergyId.of(synergy), change.number().read(), change.version());
        return Synergy.of(synergies.get(actor, alliance, SynergyId.of(synergy)));
    }
}
