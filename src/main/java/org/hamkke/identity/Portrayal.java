package org.hamkke.identity;

import org.hamkke.kernel.Checks;

/**
 * How a person is named and addressed.
 *
 * @param rank 직급, as in 과장
 * @param position 직책, as in 팀장
 */
public record Portrayal(String name, String rank, String position, String department) {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TITLE = 50;

    public Portrayal {
        name = name.strip();
        rank = rank.strip();
        position = position.strip();
        department = department.strip();
    }

    void check(Checks checks) {
        checks.that(
                        !name.isEmpty() && name.length() <= LONGEST_NAME,
                        IdentityRule.PERSON_HAS_A_NAME)
                .that(rank.length() <= LONGEST_TITLE, IdentityRule.RANK_IS_SHORT, LONGEST_TITLE)
                .that(
                        position.length() <= LONGEST_TITLE,
                        IdentityRule.POSITION_IS_SHORT,
                        LONGEST_TITLE)
                .that(
                        department.length() <= LONGEST_NAME,
                        IdentityRule.DEPARTMENT_IS_SHORT,
                        LONGEST_NAME);
    }
}
