package org.hamkke.fit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Guard;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.NotFound;
import org.hamkke.ledger.Fact;
import org.hamkke.ledger.Ledger;
import org.hamkke.partner.Partners;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rounds of scoring: one at a time, and the newest one that is closed is what counts. */
@Component
public class Rounds {
    public static final int MOST_CANDIDATES = 60;

    private final RoundRows rows;
    private final Guard guard;
    private final Clock clock;
    private final Selections selections;
    private final CandidateRows candidates;
    private final CriteriaLocks locks;
    private final Partners partners;
    private final Ledger ledger;

    Rounds(
            RoundRows rows,
            Guard guard,
            Clock clock,
            Selections selections,
            CandidateRows candidates,
            CriteriaLocks locks,
            Partners partners,
            Ledger ledger) {
        this.rows = rows;
        this.guard = guard;
        this.clock = clock;
        this.selections = selections;
        this.candidates = candidates;
        this.locks = locks;
        this.partners = partners;
        this.ledger = ledger;
    }

    /** Locks the criteria and freezes whom the round is about. */
    @Transactional
    public RoundId open(Actor actor, SelectionId id, RoundPlan plan) {
        KernelRule.requireManager(actor);
        var selection = selections.get(actor, id);
        var before = latest(actor, id);
        FitRule.ROUND_IS_CLOSED.require(before.isEmpty() || !before.get().isOpen());
        FitRule.DUE_DAY_IS_AHEAD.require(
                plan.dueOn() == null || !plan.dueOn().isBefore(LocalDate.now(clock)));
        var about = standing(actor, id, plan);
        FitRule.ROUND_HAS_CANDIDATES.require(
                !about.isEmpty() && about.size() <= MOST_CANDIDATES, MOST_CANDIDATES);
        locks.hold(actor, selection, CriteriaLock.Cause.ROUND);
        int number = before.map(Round::number).orElse(0) + 1;
        var round = rows.write(actor, id, number, plan);
        rows.write(actor, id, round, about);
        enter(actor, selection, "fit.round-opened", Map.of("candidates", names(about)));
        return round;
    }

    private List<Rated> standing(Actor actor, SelectionId id, RoundPlan plan) {
        var standing = candidates.standing(actor, id, plan.shortListed(), MOST_CANDIDATES + 1);
        var names = new TreeMap<UUID, String>();
        partners.find(actor, standing).forEach(one -> names.put(one.id().value(), one.name()));
        return standing.stream()
                .map(partner -> new Rated(partner, names.getOrDefault(partner.value(), "")))
                .toList();
    }

    /** What was handed in counts from now on, instead of what its raters said before; the meeting may begin. */
    @Transactional
    public void close(Actor actor, SelectionId id) {
        KernelRule.requireManager(actor);
        var selection = selections.get(actor, id);
        var round = open(actor, id);
        var handedIn = rows.awaitRaters(actor, round.id());
        FitRule.SOMEBODY_HAS_HANDED_IN.require(!handedIn.isEmpty());
        FitRule.ROUND_IS_OPEN.require(rows.close(actor, round.id()));
        rows.count(round.id());
        enter(actor, selection, "fit.round-closed", Map.of("raters", handedIn));
    }

    @Transactional(readOnly = true)
    public Optional<Round> latest(Actor actor, SelectionId id) {
        guard.requireInside(actor, actor.ours());
        return rows.latest(actor, id);
    }

    Round open(Actor actor, SelectionId id) {
        var round = latest(actor, id).orElseThrow(NotFound::new);
        FitRule.ROUND_IS_OPEN.require(round.isOpen());
        return round;
    }

    private static List<String> names(List<Rated> about) {
        return about.stream().map(Rated::name).toList();
    }

    private void enter(Actor actor, Selection selection, String kind, Map<String, Object> more) {
        var content = new TreeMap<>(more);
        content.put("selection", selection.name());
        ledger.enter(actor, actor.ours(), Fact.of(kind, selection.id().value(), content));
    }
}
