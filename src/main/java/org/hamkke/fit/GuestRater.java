package org.hamkke.fit;

import org.hamkke.identity.EmailAddress;

/**
 * Someone from outside whose judgement is asked for.
 *
 * @param language of the letter: ko or en
 */
public record GuestRater(String name, EmailAddress email, String language) {
    static final int LONGEST_NAME = 100;

    public GuestRater {
        name = name.strip();
        FitRule.GUEST_HAS_A_NAME.require(
                !name.isEmpty() && name.length() <= LONGEST_NAME, LONGEST_NAME);
    }
}
