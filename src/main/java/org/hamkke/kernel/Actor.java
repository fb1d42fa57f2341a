package org.hamkke.kernel;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who acts: a person in the name of an organisation. Under a lens a manager reads one alliance as the counterpart sees
 * it: the organisation is then the counterpart's and nothing can be written.
 *
 * @param lens the shared circle that is all this actor can see, absent in everyday work
 */
public record Actor(
        PersonId person, OrganisationId organisation, Set<Role> roles, Optional<Lens> lens) {
    /** @param seat the organisation the person really belongs to */
    public record Lens(UUID circle, OrganisationId seat) {}

    public Actor {
        roles = Set.copyOf(roles);
    }

    public Actor(PersonId person, OrganisationId organisation, Set<Role> roles) {
        this(person, organisation, roles, Optional.empty());
    }

    public Actor asCounterpart(UUID alliance, OrganisationId counterpart) {
        return new Actor(
                person,
                counterpart,
                Set.of(Role.VIEWER),
                Optional.of(new Lens(alliance, organisation)));
    }

    public Circle ours() {
        return Circle.ours(organisation);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean holdsKey() {
        return is(Role.EXECUTIVE);
    }

    public boolean manages() {
        return is(Role.EXECUTIVE) || is(Role.MANAGER);
    }

    public boolean writes() {
        return manages() || is(Role.CONTRIBUTOR);
    }

    /** What is ours alone stays ours: it opens to who works on alliances, and never through a counterpart's eyes. */
    public boolean seesOurs() {
        return lens.isEmpty() && worksOnAlliances();
    }

    /** Administrators look after the seat and mediators after their rooms; neither sees the alliances. */
    public boolean worksOnAlliances() {
        return writes() || is(Role.VIEWER);
    }
}
