package org.hamkke.fit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hamkke.database.Rows;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Guard;
import org.hamkke.kernel.Ids;
import org.hamkke.kernel.KernelRule;
import org.hamkke.ledger.Fact;
import org.hamkke.ledger.Ledger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Criteria stand still while scores refer to them: nobody moves a scale under a score. Weights may change, since they
 * don't change what a score means; each change of them leaves a line of its own.
 */
@Component
public class CriteriaLocks {
    static final int LONGEST_REASON = 1000;

    private final JdbcClient jdbc;
    private final Guard guard;
    private final SelectionRows selections;
    private final Ledger ledger;

    CriteriaLocks(JdbcClient jdbc, Guard guard, SelectionRows selections, Ledger ledger) {
        this.jdbc = jdbc;
        this.guard = guard;
        this.selections = selections;
        this.ledger = ledger;
    }

    @Transactional
    public void lock(Actor actor, SelectionId id) {
        KernelRule.requireManager(actor);
        hold(actor, visible(actor, id), CriteriaLock.Cause.BY_HAND);
    }

    /** Sheets that were handed in go back to their raters: what they scored by may be another thing now. */
    @Transactional
    public void unlock(Actor actor, SelectionId id, String reason) {
        KernelRule.requireManager(actor);
        var selection = visible(actor, id);
        FitRule.UNLOCKING_HAS_A_REASON.require(
                !reason.isBlank() && reason.strip().length() <= LONGEST_REASON, LONGEST_REASON);
        int unlocked =
                jdbc.sql(
                                """
                                update fit.locks set unlocked_by = ?, unlocked_at = now(), reason = ?
                                 where circle_id = ? and selection_id = ? and unlocked_at is null
                                """)
                        .params(actor.person().value(), reason.strip())
                        .params(actor.ours().id(), id.value())
                        .update();
        if (unlocked == 0) return;
        handBack(actor, id);
        enter(actor, selection, "fit.criteria-unlocked", Map.of("reason", reason.strip()));
    }

    private void handBack(Actor actor, SelectionId id) {
        jdbc.sql(
                        """
                        update fit.raters r set submitted_at = null from fit.rounds o
                         where r.circle_id = ? and r.selection_id = ? and o.id = r.round_id and o.closed_at is null
                        """)
                .params(actor.ours().id(), id.value())
                .update();
    }

    /** Locks them if nothing does yet. */
    void hold(Actor actor, Selection selection, CriteriaLock.Cause cause) {
        if (isLocked(actor, selection.id())) return;
        awaitTurn(actor, selection.id());
        int locked =
                jdbc.sql(
                                """
                                insert into fit.locks (id, circle_id, selection_id, cause, locked_by) values (?, ?, ?, ?, ?)
                                on conflict (selection_id) where unlocked_at is null do nothing
                                """)
                        .params(Ids.next(), actor.ours().id(), selection.id().value())
                        .params(cause.name(), actor.person().value())
                        .update();
        if (locked == 1)
            enter(actor, selection, "fit.criteria-locked", Map.of("cause", cause.label()));
    }

    /** Whoever is changing the criteria right now comes first. */
    private void awaitTurn(Actor actor, SelectionId id) {
        jdbc.sql("select id from fit.selections where circle_id = ? and id = ? for update")
                .params(actor.ours().id(), id.value())
                .query((row, _) -> row)
                .list();
    }

    boolean isLocked(Actor actor, SelectionId id) {
        return jdbc.sql(
                        "select exists (select from fit.locks where circle_id = ? and selection_id = ? and unlocked_at is null)")
                .params(actor.ours().id(), id.value())
                .query(Boolean.class)
                .single();
    }

    /** The latest first; the first one may still hold. */
    @Transactional(readOnly = true)
    public List<CriteriaLock> of(Actor actor, SelectionId id) {
        guard.requireInside(actor, actor.ours());
        return jdbc.sql(
                        """
                        select l.cause, p.name || case when p.rank = '' then '' else U&'\\00a0' || p.rank end as by, l.locked_at as at,
                               u.name || case when u.rank = '' then '' else U&'\\00a0' || u.rank end as unlocked_by, l.unlocked_at, l.reason
                          from fit.locks l join identity.people p on p.id = l.locked_by left join identity.people u on u.id = l.unlocked_by
                         where l.circle_id = ? and l.selection_id = ? order by l.locked_at desc, l.id desc limit 50
                        """)
                .params(actor.ours().id(), id.value())
                .query(Rows.of(CriteriaLock.class))
                .list();
    }

    private Selection visible(Actor actor, SelectionId id) {
        return guard.visible(actor, actor.ours(), selections.find(actor, id).orElse(null));
    }

    private void enter(Actor actor, Selection selection, String kind, Map<String, Object> more) {
        var content = new TreeMap<>(more);
        content.put("selection", selection.name());
        content.put("criteria", selection.criteria().stream().map(Criterion::name).toList());
        ledger.enter(actor, actor.ours(), Fact.of(kind, selection.id().value(), content));
    }
}
