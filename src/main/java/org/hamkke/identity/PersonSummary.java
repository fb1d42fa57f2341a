package org.hamkke.identity;

import java.util.Set;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.kernel.PersonId;
import org.hamkke.kernel.Role;

/** What others may know of a person they work with. */
public record PersonSummary(
        PersonId id,
        OrganisationId organisation,
        String name,
        String rank,
        String position,
        String department,
        Set<Role> roles) {

    /** A name stands with its 직급: 김민수 과장. The space never breaks. */
    public String titled() {
        return rank.isEmpty() ? name : name + "\u00a0" + rank;
    }

    public boolean holdsKey() {
        return roles.contains(Role.EXECUTIVE);
    }
}
