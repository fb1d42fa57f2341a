package org.hamkke.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hamkke.database.Rows;
import org.hamkke.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * By mail address and password. Five wrong ones in a row lock the account for a quarter of an hour. An unknown address costs
 * the same time and gets the same words as a wrong password and as a locked account.
 */
@Component
public class SignIn {
    private static final Duration LOCK = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Passes passes;
    private final Clock clock;
    private final DemoDoor demoDoor;
    private final String nobodysHash;

    SignIn(
            JdbcClient jdbc,
            PasswordEncoder passwords,
            Passes passes,
            Clock clock,
            DemoDoor demoDoor) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.passes = passes;
        this.clock = clock;
        this.demoDoor = demoDoor;
        this.nobodysHash = passwords.encode("nobody");
    }

    private record Account(
            UUID personId, String passwordHash, @Nullable Instant lockedUntil, boolean demo) {
        boolean lockedAt(Instant now) {
            return lockedUntil != null && lockedUntil.isAfter(now);
        }
    }

    /** @param local whether the visitor sits at this very machine: demo accounts answer nowhere else */
    public Secret signIn(String email, String password, String device, boolean local) {
        var account = find(email.strip());
        boolean matches =
                passwords.matches(password, account == null ? nobodysHash : account.passwordHash());
        if (account == null || isLocked(email.strip())) throw refusal();
        if (!matches || (account.demo() && !demoDoor.opensFor(local))) {
            noteFailure(email.strip());
            throw refusal();
        }
        return passes.openSession(new PersonId(account.personId()), device);
    }

    private static RuntimeException refusal() {
        return IdentityRule.SIGN_IN_MATCHES.refusal(LOCK.toMinutes());
    }

    /** Asked once the password is compared, which takes long enough for many guesses at once. */
    private boolean isLocked(String email) {
        var account = find(email);
        return account != null && account.lockedAt(clock.instant());
    }

    /** Somebody who is signed in says again who they are. */
    void confirm(String email, String password) {
        var account = find(email);
        if (account == null) throw IdentityRule.PASSWORD_IS_THE_CURRENT_ONE.refusal();
        boolean matches = passwords.matches(password, account.passwordHash());
        IdentityRule.SIGN_IN_IS_NOT_LOCKED.require(!isLocked(email), LOCK.toMinutes());
        if (matches) return;
        noteFailure(email);
        throw IdentityRule.PASSWORD_IS_THE_CURRENT_ONE.refusal();
    }

    private @Nullable Account find(String email) {
        return jdbc.sql("select * from identity.account_for_sign_in(?)")
                .param(email)
                .query(Rows.of(Account.class))
                .optional()
                .orElse(null);
    }

    private void noteFailure(String email) {
        jdbc.sql("select identity.sign_in_failed(?, ?)")
                .params(email, Passes.at(clock.instant().plus(LOCK)))
                .query((row, _) -> row)
                .list();
    }
}
