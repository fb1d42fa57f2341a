package org.hamkke.errand;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.kernel.PersonId;
import org.hamkke.kernel.Role;

/**
 * What is to be done, and in whose name; stored with the job, so it holds nothing secret.
 *
 * @param subject what the work is about
 * @param runner the run that may do it; a later one takes over by another
 */
public record Errand(UUID subject, UUID runner, UUID person, UUID organisation, Set<Role> roles)
        implements Serializable {
    public static Errand of(Actor actor, UUID subject, UUID runner) {
        return new Errand(
                subject,
                runner,
                actor.person().value(),
                actor.organisation().value(),
                actor.roles());
    }

    public Actor actor() {
        return new Actor(new PersonId(person), new OrganisationId(organisation), roles);
    }
}
