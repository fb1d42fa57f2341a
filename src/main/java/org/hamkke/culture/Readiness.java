package org.hamkke.culture;

import java.util.List;
import java.util.Map;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Guard;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.NotFound;
import org.hamkke.ledger.Fact;
import org.hamkke.ledger.Ledger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether we ourselves are ready for an alliance, asked again from time to time. No partner ever sees it. */
@Component
public class Readiness {
    private static final int MOST = 100;

    private final CheckRows rows;
    private final Guard guard;
    private final Ledger ledger;

    Readiness(CheckRows rows, Guard guard, Ledger ledger) {
        this.rows = rows;
        this.guard = guard;
        this.ledger = ledger;
    }

    @Transactional
    public CheckId hold(Actor actor, CheckPlan plan) {
        requireWriterInside(actor);
        var id = CheckId.next();
        rows.insert(actor, id, plan);
        enter(actor, "culture.check-held", id, plan);
        return id;
    }

    /** @throws org.hamkke.kernel.StaleVersion when someone changed it after this version */
    @Transactional
    public void change(Actor actor, CheckId id, CheckPlan plan, int version) {
        requireWriterInside(actor);
        get(actor, id);
        rows.change(actor, id, plan, version);
        enter(actor, "culture.check-changed", id, plan);
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Check> all(Actor actor) {
        guard.requireInside(actor, actor.ours());
        return rows.latest(actor, MOST);
    }

    @Transactional(readOnly = true)
    public Check get(Actor actor, CheckId id) {
        return all(actor).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void requireWriterInside(Actor actor) {
        KernelRule.requireWriter(actor);
        guard.requireInside(actor, actor.ours());
    }

    private void enter(Actor actor, String kind, CheckId id, CheckPlan plan) {
        Map<String, Object> content =
                Map.of("day", plan.day().toString(), "answers", plan.answers().size());
        ledger.enter(actor, actor.ours(), Fact.of(kind, id.value(), content));
    }
}
