package org.hamkke.identity;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Checks;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.StaleVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What people change about themselves. */
@Component
public class OwnSeat {
    private final JdbcClient jdbc;
    private final SignIn signIn;
    private final PasswordEncoder passwords;
    private final TransactionTemplate reading;
    private final TransactionTemplate transactions;

    OwnSeat(
            JdbcClient jdbc,
            SignIn signIn,
            PasswordEncoder passwords,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.signIn = signIn;
        this.passwords = passwords;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.transactions = new TransactionTemplate(transactions);
    }

    @Transactional(readOnly = true)
    public Member of(Actor actor) {
        return jdbc.sql(
                        "select p.*, a.email, a.locked_until from identity.people p join identity.accounts a on a.person_id = p.id where p.id = ?")
                .param(actor.person().value())
                .query(People::member)
                .single();
    }

    @Transactional
    public void portray(Actor actor, Portrayal portrayal, int version) {
        KernelRule.COUNTERPART_VIEW_IS_READ_ONLY.require(actor.lens().isEmpty());
        var checks = new Checks();
        portrayal.check(checks);
        checks.done();
        int changed =
                jdbc.sql(
                                """
                                update identity.people set name = ?, rank = ?, position = ?, department = ?, version = version + 1
                                 where id = ? and version = ?
                                """)
                        .params(portrayal.name(), portrayal.rank())
                        .params(portrayal.position(), portrayal.department())
                        .params(actor.person().value(), version)
                        .update();
        StaleVersion.unless(changed == 1);
    }

    /**
     * The devices that are signed in are signed out, all but this one. A wrong guess counts as it does at the door, so it is
     * not undone with a transaction; nothing is written before, or a repeated form would be told that it was saved.
     */
    public void changePassword(Actor actor, String current, String wanted, UUID here) {
        KernelRule.COUNTERPART_VIEW_IS_READ_ONLY.require(actor.lens().isEmpty());
        var email = requireNonNull(reading.execute(_ -> of(actor))).email();
        var checks = new Checks();
        NewPassword.check(checks, wanted, email);
        checks.done();
        signIn.confirm(email, current);
        transactions.executeWithoutResult(_ -> keep(passwords.encode(wanted), here));
    }

    private void keep(String hash, UUID here) {
        jdbc.sql("select identity.change_password(?, ?)")
                .params(hash, here)
                .query((row, _) -> row)
                .list();
    }
}
