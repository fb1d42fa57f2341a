package org.hamkke.agreement;

import java.util.UUID;
import org.hamkke.alliance.AllianceId;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Articles that the design has moved on from: its new words are taken over, or the parties keep their own. */
@Component
public class OutdatedClauses {
    private final ClauseRows clauses;
    private final Drafts drafts;
    private final ClauseFacts facts;

    OutdatedClauses(ClauseRows clauses, Drafts drafts, ClauseFacts facts) {
        this.clauses = clauses;
        this.drafts = drafts;
        this.facts = facts;
    }

    /** Takes over what the design says by now. */
    @Transactional
    public void refresh(Actor actor, AllianceId id, UUID clause, int version) {
        KernelRule.requireWriter(actor);
        var whole = drafts.get(actor, id);
        var stale = whole.clause(clause).orElseThrow(NotFound::new);
        var text = whole.fresh().getOrDefault(clause, stale.standard());
        clauses.write(actor, id, clause, stale.heading(), text, text, version);
        facts.enter(actor, id, "agreement.clause-refreshed", clause, stale.heading(), text);
    }

    /** The words stay as the parties wrote them; they have seen what the design says by now. */
    @Transactional
    public void keep(Actor actor, AllianceId id, UUID clause, int version) {
        KernelRule.requireWriter(actor);
        var whole = drafts.get(actor, id);
        var own = whole.clause(clause).orElseThrow(NotFound::new);
        clauses.write(
                actor,
                id,
                clause,
                own.heading(),
                own.text(),
                whole.fresh().getOrDefault(clause, own.standard()),
                version);
        facts.enter(actor, id, "agreement.clause-kept", clause, own.heading(), own.text());
    }
}
