package org.hamkke.partner;

import java.util.UUID;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Guard;
import org.hamkke.kernel.Ids;
import org.hamkke.kernel.KernelRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists worth coming back to: a filter and an order under a name, one's own or the whole organisation's. */
@Component
public class SavedViews {
    private static final int LONGEST_NAME = 60;
    private static final int MOST = 30;

    private final JdbcClient jdbc;
    private final Guard guard;

    SavedViews(JdbcClient jdbc, Guard guard) {
        this.jdbc = jdbc;
        this.guard = guard;
    }

    /** @param query the part of the list's address after the question mark */
    @Transactional
    public UUID save(Actor actor, String name, String query, boolean forEveryone) {
        requireReader(actor);
        if (forEveryone) KernelRule.requireWriter(actor);
        PartnerRule.VIEW_HAS_A_NAME.require(
                !name.isBlank() && name.strip().length() <= LONGEST_NAME, LONGEST_NAME);
        PartnerRule.VIEWS_ARE_FEW.require(count(actor) < MOST, MOST);
        var id = Ids.next();
        jdbc.sql(
                        "insert into partner.views (id, circle_id, owner_id, name, query) values (?, ?, ?, ?, ?)")
                .params(id, actor.ours().id())
                .param(forEveryone ? null : actor.person().value())
                .params(name.strip(), query)
                .update();
        return id;
    }

    /** One's own; everybody's only for who writes. */
    @Transactional
    public void drop(Actor actor, UUID view) {
        requireReader(actor);
        int dropped =
                jdbc.sql(
                                "delete from partner.views where circle_id = ? and id = ? and (owner_id = ? or owner_id is null and ?)")
                        .params(actor.ours().id(), view, actor.person().value(), actor.writes())
                        .update();
        guard.visible(actor, actor.ours(), dropped == 1 ? view : null);
    }

    private void requireReader(Actor actor) {
        KernelRule.COUNTERPART_VIEW_IS_READ_ONLY.require(actor.lens().isEmpty());
        guard.requireInside(actor, actor.ours());
    }

    private int count(Actor actor) {
        return jdbc.sql(
                        "select count(*) from partner.views where circle_id = ? and (owner_id = ? or owner_id is null)")
                .params(actor.ours().id(), actor.person().value())
                .query(Integer.class)
                .single();
    }
}
