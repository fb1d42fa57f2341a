package org.hamkke.partner.intake;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.kernel.PersonId;
import org.hamkke.kernel.Role;

/** Work to be done on an import in somebody's name; stored with the job. */
record ImportErrand(UUID importId, UUID runner, UUID person, UUID organisation, Set<Role> roles)
        implements Serializable {
    static ImportErrand of(Actor actor, ImportId id, UUID runner) {
        return new ImportErrand(
                id.value(),
                runner,
                actor.person().value(),
                actor.organisation().value(),
                actor.roles());
    }

    Actor actor() {
        return new Actor(new PersonId(person), new OrganisationId(organisation), roles);
    }

    ImportId id() {
        return new ImportId(importId);
    }
}
