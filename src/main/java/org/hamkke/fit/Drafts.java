package org.hamkke.fit;

import java.util.Optional;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.KernelRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a rater has typed and not yet handed in; each rater sees their own only. */
@Component
public class Drafts {
    private static final int LONGEST = 400_000;

    private final JdbcClient jdbc;
    private final Selections selections;

    Drafts(JdbcClient jdbc, Selections selections) {
        this.jdbc = jdbc;
        this.selections = selections;
    }

    /** @param sheet which form it was typed into */
    @Transactional
    public void keep(Actor actor, SelectionId id, String sheet, String content) {
        KernelRule.requireWriter(actor);
        selections.get(actor, id);
        if (content.length() > LONGEST) return;
        jdbc.sql(
                        """
                        insert into fit.drafts (circle_id, selection_id, rater_id, sheet, content) values (?, ?, ?, ?, ?)
                        on conflict (selection_id, rater_id, sheet) do update set content = excluded.content, saved_at = now()
                        """)
                .params(actor.ours().id(), id.value(), actor.person().value(), sheet, content)
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<String> find(Actor actor, SelectionId id, String sheet) {
        return jdbc.sql(
                        "select content from fit.drafts where circle_id = ? and selection_id = ? and rater_id = ? and sheet = ?")
                .params(actor.ours().id(), id.value(), actor.person().value(), sheet)
                .query(String.class)
                .optional();
    }

    @Transactional
    public void discard(Actor actor, SelectionId id, String sheet) {
        jdbc.sql(
                        "delete from fit.drafts where circle_id = ? and selection_id = ? and rater_id = ? and sheet = ?")
                .params(actor.ours().id(), id.value(), actor.person().value(), sheet)
                .update();
    }
}
