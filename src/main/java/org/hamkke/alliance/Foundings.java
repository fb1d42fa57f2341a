package org.hamkke.alliance;

import org.hamkke.kernel.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Founds an alliance with all it begins with, or not at all. */
@Component
public class Foundings {
    private final Alliances alliances;
    private final Synergies synergies;
    private final Blueprints blueprints;

    Foundings(Alliances alliances, Synergies synergies, Blueprints blueprints) {
        this.alliances = alliances;
        this.synergies = synergies;
        this.blueprints = blueprints;
    }

    @Transactional
    public AllianceId found(Actor actor, Founding founding) {
        AllianceRule.A_COMPANY_IS_INVITED.require(!founding.invitees().isEmpty());
        AllianceRule.ADDRESS_IS_GIVEN_ONCE.require(founding.addressesDiffer());
        var id = alliances.found(actor, founding.name(), founding.purpose());
        founding.synergies().forEach(one -> synergies.add(actor, id, one));
        founding.invitees()
                .forEach(one ->
                        alliances.invite(actor, id, one.company(), one.email(), one.language()));
        founding.blueprint().ifPresent(blueprint -> blueprints.grewInto(actor, blueprint, id));
        return id;
    }
}
