package org.hamkke.identity;

import org.hamkke.kernel.Checks;

/** What a password has to be before it is taken. */
final class NewPassword {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 72; // what bcrypt reads

    private NewPassword() {}

    static void check(Checks checks, String password, String email) {
        checks.that(
                        password.length() >= SHORTEST && password.length() <= LONGEST,
                        IdentityRule.PASSWORD_IS_LONG_ENOUGH,
                        SHORTEST)
                .that(!password.equalsIgnoreCase(email), IdentityRule.PASSWORD_IS_NOT_THE_ADDRESS);
    }
}
