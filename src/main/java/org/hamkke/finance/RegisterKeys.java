package org.hamkke.finance;

import java.util.Optional;
import org.hamkke.finance.dart.DartKey;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The organisation's key to the public register. Whoever manages or administers sets it; nobody reads it back, and it leaves this
 * module only in a question to the register.
 */
@Component
public class RegisterKeys {
    private final JdbcClient jdbc;

    RegisterKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As far as it is shown; absent where there is none. */
    @Transactional(readOnly = true)
    public Optional<String> masked(Actor actor) {
        if (actor.lens().isPresent()) throw new NotFound();
        return find(actor).map(DartKey::masked);
    }

    @Transactional
    public void set(Actor actor, String typed) {
        requireKeeper(actor);
        FinanceRule.KEY_HAS_ITS_SHAPE.require(DartKey.isOne(typed.strip()));
        jdbc.sql(
                        """
                        insert into finance.register_keys (organisation_id, secret, set_by) values (?, ?, ?)
                        on conflict (organisation_id) do update set secret = excluded.secret, set_by = excluded.set_by, set_at = now()
                        """)
                .params(actor.organisation().value(), typed.strip(), actor.person().value())
                .update();
    }

    @Transactional
    public void remove(Actor actor) {
        requireKeeper(actor);
        jdbc.sql("delete from finance.register_keys where organisation_id = ?")
                .param(actor.organisation().value())
                .update();
    }

    public boolean mayKeep(Actor actor) {
        return actor.lens().isEmpty()
                && (actor.manages() || actor.is(org.hamkke.kernel.Role.ADMINISTRATOR));
    }

    private void requireKeeper(Actor actor) {
        KernelRule.COUNTERPART_VIEW_IS_READ_ONLY.require(actor.lens().isEmpty());
        FinanceRule.KEY_IS_SET_BY_WHO_MANAGES.require(mayKeep(actor));
    }

    Optional<DartKey> find(Actor actor) {
        return jdbc.sql("select secret from finance.register_keys where organisation_id = ?")
                .param(actor.organisation().value())
                .query(String.class)
                .optional()
                .map(DartKey::new);
    }
}
