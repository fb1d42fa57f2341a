package org.hamkke.fit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Guard;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.ledger.Fact;
import org.hamkke.ledger.Ledger;
import org.hamkke.partner.PartnerId;
import org.hamkke.partner.Partners;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who stands for choice, and what was decided about them. */
@Component
public class Candidates {
    public static final int MOST = 20_000;
    private static final int LONGEST_REASON = 2000;

    private final JdbcClient jdbc;
    private final Guard guard;
    private final Selections selections;
    private final CandidateRows rows;
    private final Partners partners;
    private final Ledger ledger;

    Candidates(
            JdbcClient jdbc,
            Guard guard,
            Selections selections,
            CandidateRows rows,
            Partners partners,
            Ledger ledger) {
        this.jdbc = jdbc;
        this.guard = guard;
        this.selections = selections;
        this.rows = rows;
        this.partners = partners;
        this.ledger = ledger;
    }

    /** Partners of the directory stand for choice from now on; one that stood before comes back with its scores. */
    @Transactional
    public int add(Actor actor, SelectionId id, Collection<PartnerId> ids) {
        KernelRule.requireWriter(actor);
        selections.get(actor, id);
        var known =
                partners.find(actor, ids).stream().map(p -> p.id().value()).toArray(UUID[]::new);
        if (known.length < ids.stream().distinct().count()) throw new NotFound();
        int added =
                jdbc.sql(
                                """
                                insert into fit.candidates (selection_id, partner_id, circle_id, added_by)
                                select ?, t.partner_id, ?, ? from unnest(?::uuid[]) as t (partner_id)
                                on conflict (selection_id, partner_id) do update set removed_at = null, version = fit.candidates.version + 1
                                 where fit.candidates.removed_at is not null
                                """)
                        .params(id.value(), actor.ours().id(), actor.person().value())
                        .param(known)
                        .update();
        FitRule.CANDIDATES_ARE_FEW_ENOUGH.require(count(actor, id) <= MOST, MOST);
        return added;
    }

    /** Takes a candidate out; its scores stay for when it is put back. */
    @Transactional
    public void remove(Actor actor, SelectionId id, PartnerId partner) {
        KernelRule.requireWriter(actor);
        get(actor, id, partner);
        jdbc.sql(
                        """
                        update fit.candidates set removed_at = now(), version = version + 1
                         where circle_id = ? and selection_id = ? and partner_id = ?
                        """)
                .params(actor.ours().id(), id.value(), partner.value())
                .update();
    }

    /** @throws StaleVersion when someone decided after this version */
    @Transactional
    public void decide(
            Actor actor,
            SelectionId id,
            PartnerId partner,
            int version,
            Decision decision,
            String reason) {
        KernelRule.requireManager(actor);
        var candidate = get(actor, id, partner);
        FitRule.DECISION_HAS_A_REASON.require(
                !reason.isBlank() && reason.length() <= LONGEST_REASON, LONGEST_REASON);
        int changed =
                jdbc.sql(
                                """
                                update fit.candidates set decision = ?, reason = ?, decided_by = ?, decided_at = now(), version = version + 1
                                 where circle_id = ? and selection_id = ? and partner_id = ? and version = ?
                                """)
                        .params(decision.name(), reason.strip(), actor.person().value())
                        .params(actor.ours().id(), id.value(), partner.value(), version)
                        .update();
        StaleVersion.unless(changed == 1);
        enter(actor, "fit.candidate-" + decision.label(), id, candidate, reason.strip());
    }

    /** The candidate is open again; the record keeps what was decided before. */
    @Transactional
    public void reopen(Actor actor, SelectionId id, PartnerId partner, int version) {
        KernelRule.requireManager(actor);
        var candidate = get(actor, id, partner);
        int changed =
                jdbc.sql(
                                """
                                update fit.candidates set decision = null, reason = '', decided_by = null, decided_at = null, version = version + 1
                                 where circle_id = ? and selection_id = ? and partner_id = ? and version = ?
                                """)
                        .params(actor.ours().id(), id.value(), partner.value(), version)
                        .update();
        StaleVersion.unless(changed == 1);
        if (candidate.verdict() != null) enter(actor, "fit.candidate-reopened", id, candidate, "");
    }

    @Transactional(readOnly = true)
    public Candidate get(Actor actor, SelectionId id, PartnerId partner) {
        var found = rows.find(actor, id, List.of(partner));
        return guard.visible(actor, actor.ours(), found.isEmpty() ? null : found.getFirst());
    }

    /** Those of them that stand for choice, in no particular order. */
    @Transactional(readOnly = true)
    public List<Candidate> find(Actor actor, SelectionId id, Collection<PartnerId> ids) {
        guard.requireInside(actor, actor.ours());
        return rows.find(actor, id, ids);
    }

    /** In the order they were added, at most so many after this one. */
    @Transactional(readOnly = true)
    public List<Candidate> list(Actor actor, SelectionId id, @Nullable PartnerId after, int most) {
        guard.requireInside(actor, actor.ours());
        return rows.page(actor, id, after, most);
    }

    private int count(Actor actor, SelectionId id) {
        return jdbc.sql(
                        "select count(*) from fit.candidates where circle_id = ? and selection_id = ? and removed_at is null")
                .params(actor.ours().id(), id.value())
                .query(Integer.class)
                .single();
    }

    /** With the criteria, weights and means it was decided on. */
    private void enter(
            Actor actor, String kind, SelectionId id, Candidate candidate, String reason) {
        var selection = selections.get(actor, id);
        var content = new TreeMap<String, Object>();
        content.put("candidate", partners.get(actor, candidate.partner()).entry().name());
        content.put("selection", selection.name());
        content.put("selectionId", id.value());
        content.put("reason", reason);
        content.put(
                "criteria", selection.criteria().stream().map(c -> basis(c, candidate)).toList());
        ledger.enter(actor, actor.ours(), Fact.of(kind, candidate.partner().value(), content));
    }

    private static Map<String, Object> basis(Criterion criterion, Candidate candidate) {
        var basis = new TreeMap<String, Object>();
        basis.put("name", criterion.name());
        basis.put("weight", criterion.weight());
        var mean = candidate.mean(criterion);
        if (mean != null)
            basis.put("mean", BigDecimal.valueOf(mean).setScale(4, RoundingMode.HALF_UP));
        var threshold = criterion.threshold();
        if (threshold != null) basis.put("threshold", threshold);
        return basis;
    }
}
