package org.hamkke.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Checks;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.kernel.PersonId;
import org.hamkke.shell.Language;
import org.hamkke.shell.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** A new password for whoever reads the letters of an address. Nobody learns here which addresses have a seat. */
@Component
public class ForgottenPasswords {
    private static final Duration LIFE = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Letters letters;
    private final PasswordEncoder passwords;
    private final Clock clock;

    ForgottenPasswords(JdbcClient jdbc, Letters letters, PasswordEncoder passwords, Clock clock) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.passwords = passwords;
        this.clock = clock;
    }

    private record Asking(Actor actor, EmailAddress email, Language language) {}

    /** Writes a letter where a seat has this address, at most one a minute; the link before leads nowhere from then on. */
    public void ask(EmailAddress email) {
        var link = Secret.random();
        jdbc.sql("select * from identity.ask_reset(?, ?, ?)")
                .params(email.value(), link.hash(), Passes.at(clock.instant().plus(LIFE)))
                .query((row, _) ->
                        new Asking(
                                new Actor(
                                        new PersonId(row.getObject("person_id", UUID.class)),
                                        new OrganisationId(
                                                row.getObject("organisation_id", UUID.class)),
                                        Passes.roles(row.getArray("roles"))),
                                new EmailAddress(row.getString("email")),
                                "en".equals(row.getString("language"))
                                        ? Language.ENGLISH
                                        : Language.KOREAN))
                .optional()
                .ifPresent(asking -> write(asking, link));
    }

    private void write(Asking asking, Secret link) {
        var body =
                Words.t(
                        asking.language(),
                        "identity.letter.password.body",
                        Letters.LINK_BASE + "/password/" + link.value());
        var subject = Words.t(asking.language(), "identity.letter.password.subject");
        CurrentActor.run(
                asking.actor(),
                () -> letters.write(asking.actor(), new NewLetter(asking.email(), subject, body)));
    }

    /** Whose password it is; absent once the link was used, replaced, or is an hour old. */
    public Optional<String> behind(Secret link) {
        return jdbc.sql("select email from identity.reset_behind(?) email where email is not null")
                .param(link.hash())
                .query(String.class)
                .optional();
    }

    public void take(Secret link, String password) {
        var email = behind(link).orElseThrow(IdentityRule.LINK_IS_OPEN::refusal);
        var checks = new Checks();
        NewPassword.check(checks, password, email);
        checks.done();
        IdentityRule.LINK_IS_OPEN.require(
                jdbc.sql("select identity.take_reset(?, ?)")
                        .params(link.hash(), passwords.encode(password))
                        .query(Boolean.class)
                        .single());
    }
}
