package org.hamkke.finance;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.kernel.PersonId;
import org.hamkke.kernel.Role;
import org.hamkke.partner.PartnerId;

/** A fetch to be made in somebody's name; stored with the job. The key to the register never is. */
record FetchErrand(UUID partner, UUID runner, UUID person, UUID organisation, Set<Role> roles)
        implements Serializable {
    static FetchErrand of(Actor actor, PartnerId partner, UUID runner) {
        return new FetchErrand(
                partner.value(),
                runner,
                actor.person().value(),
                actor.organisation().value(),
                actor.roles());
    }

    Actor actor() {
        return new Actor(new PersonId(person), new OrganisationId(organisation), roles);
    }

    PartnerId partnerId() {
        return new PartnerId(partner);
    }
}
