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

    private static final int SHORTEST_PASSWORD = 10;

    public NewPerson {
        name = name.strip();
        rank = rank.strip();
        position = position.strip();
        department = department.strip();
        roles = Set.copyOf(roles);
        new Checks()
                .that(!name.isEmpty() && name.length() <= 100, IdentityRule.PERSON_HAS_A_NAME)
                .that(
                        password.length() >= SHORTEST_PASSWORD && password.length() <= 72,
                        IdentityRule.PASSWORD_IS_LONG_ENOUGH,
                        SHORTEST_PASSWORD)
                .that(
                        !password.equalsIgnoreCase(email.value()),
                        IdentityRule.PASSWORD_IS_NOT_THE_ADDRESS)
                .that(!roles.isEmpty(), IdentityRule.PERSON_HAS_A_ROLE)
                .done();
    }

    @Override
    public String toString() {
        return name + " " + rank;
    }
}
