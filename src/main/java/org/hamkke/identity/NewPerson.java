package org.hamkke.identity;

import java.util.Set;
import org.hamkke.kernel.Checks;
import org.hamkke.kernel.Role;

/**
 * A person about to take a seat.
 *
 * @param rank 직급, as in 과장
 * @param position 직책, as in 팀장
 */
public record NewPerson(
        String name,
        String rank,
        String position,
        String department,
        EmailAddress email,
        String password,
        Set<Role> roles) {

    public NewPerson {
        var portrayal = new Portrayal(name, rank, position, department);
        name = portrayal.name();
        rank = portrayal.rank();
        position = portrayal.position();
        department = portrayal.department();
        roles = Set.copyOf(roles);
        var checks = new Checks();
        portrayal.check(checks);
        NewPassword.check(checks, password, email.value());
        checks.that(!roles.isEmpty(), IdentityRule.PERSON_HAS_A_ROLE).done();
    }

    @Override
    public String toString() {
        return name + " " + rank;
    }
}
