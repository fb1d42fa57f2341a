package org.hamkke.alliance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hamkke.assent.Assented;
import org.hamkke.assent.Assents;
import org.hamkke.assent.ProposalId;
import org.hamkke.assent.Proposed;
import org.hamkke.assent.Subject;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.ledger.Fact;
import org.hamkke.ledger.Ledger;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Joint goals: written by either side, in effect by the keys of all, amended by a new edition. */
@Component
public class Goals {
    static final String KIND = "alliance.goal";
    static final String RETIREMENT = "alliance.goal-retirement";

    private final GoalRows rows;
    private final Alliances alliances;
    private final Synergies synergies;
    private final Assents assents;
    private final Ledger ledger;
    private final Clock clock;

    Goals(
            GoalRows rows,
            Alliances alliances,
            Synergies synergies,
            Assents assents,
            Ledger ledger,
            Clock clock) {
        this.rows = rows;
        this.alliances = alliances;
        this.synergies = synergies;
        this.assents = assents;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Transactional
    public GoalId draft(Actor actor, AllianceId alliance, GoalPlan plan) {
        KernelRule.requireWriter(actor);
        alliances.get(actor, alliance);
        plan.synergy().ifPresent(synergy -> synergies.get(actor, alliance, synergy));
        var id = GoalId.next();
        rows.insert(actor, alliance, id, 1, 0, plan);
        enter(actor, alliance, "alliance.goal-drafted", id, plan);
        return id;
    }

    /** Changes the draft; a goal in effect gets a new edition to write on, and what is in effect stays so meanwhile. */
    @Transactional
    public void write(Actor actor, AllianceId alliance, GoalId id, GoalPlan plan, int version) {
        KernelRule.requireWriter(actor);
        plan.synergy().ifPresent(synergy -> synergies.get(actor, alliance, synergy));
        var latest = latestInTurn(actor, alliance, id);
        AllianceRule.GOAL_IS_BEING_WRITTEN.require(latest.isDraft() || latest.isInEffect());
        assents.supersede(alliance.circle(), KIND, id.value());
        if (latest.isDraft()) rows.rewrite(actor, alliance, latest, plan, version);
        else amend(actor, alliance, latest, plan, version);
        enter(
                actor,
                alliance,
                latest.isDraft() ? "alliance.goal-rewritten" : "alliance.goal-amended",
                id,
                plan);
    }

    private void amend(
            Actor actor, AllianceId alliance, Goal inEffect, GoalPlan plan, int version) {
        var last = rows.editions(alliance, inEffect.id()).getFirst();
        StaleVersion.unless(inEffect.version() == version);
        rows.insert(actor, alliance, inEffect.id(), last.edition() + 1, last.version() + 1, plan);
    }

    /** The draft is given up; an edition in effect stays. */
    @Transactional
    public void discard(Actor actor, AllianceId alliance, GoalId id) {
        KernelRule.requireWriter(actor);
        var draft = latestInTurn(actor, alliance, id);
        AllianceRule.GOAL_IS_BEING_WRITTEN.require(draft.isDraft());
        assents.supersede(alliance.circle(), KIND, id.value());
        rows.move(alliance, id, Goal.State.DRAFT, Goal.State.DISCARDED);
        enter(actor, alliance, "alliance.goal-discarded", id, draft.plan());
    }

    /** @param version of the draft that was read */
    @Transactional
    public ProposalId propose(Actor actor, AllianceId alliance, GoalId id, int version) {
        var draft = latestInTurn(actor, alliance, id);
        AllianceRule.GOAL_IS_BEING_WRITTEN.require(draft.isDraft());
        StaleVersion.unless(draft.version() == version);
        AllianceRule.GOAL_IS_SMART.require(Smart.missingIn(draft.plan()).isEmpty());
        var today = LocalDate.now(clock);
        AllianceRule.GOAL_DUE_FITS_ITS_HORIZON.require(
                draft.plan()
                        .due()
                        .filter(due -> draft.plan().horizon().reaches(today, due))
                        .isPresent());
        return put(actor, alliance, KIND, draft, Map.of());
    }

    @Transactional
    public ProposalId proposeRetirement(
            Actor actor, AllianceId alliance, GoalId id, String reason) {
        alliances.get(actor, alliance);
        ledger.awaitTurn(alliance.circle());
        var goal =
                inEffect(actor, alliance).stream().filter(one -> one.id().equals(id)).findFirst();
        return put(
                actor,
                alliance,
                RETIREMENT,
                goal.orElseThrow(AllianceRule.GOAL_IS_IN_EFFECT::refusal),
                Map.of("why", reason.strip()));
    }

    private ProposalId put(
            Actor actor, AllianceId alliance, String kind, Goal goal, Map<String, Object> more) {
        var content = new HashMap<>(content(actor, alliance, goal));
        content.putAll(more);
        var subject = new Subject(kind, goal.id().value(), goal.edition());
        var signatories = alliances.get(actor, alliance).signatories();
        return assents.propose(
                actor,
                new Proposed(
                        alliance.circle(), subject, goal.plan().title(), content, signatories));
    }

    private Map<String, Object> content(Actor actor, AllianceId alliance, Goal goal) {
        return goal.plan().content(synergyName(actor, alliance, goal));
    }

    private String synergyName(Actor actor, AllianceId alliance, Goal goal) {
        var linked = goal.plan().synergy();
        return synergies.of(actor, alliance).stream()
                .filter(one -> linked.filter(one.id()::equals).isPresent())
                .map(one -> one.expectation().name())
                .findFirst()
                .orElse("");
    }

    @EventListener
    void on(Assented assented) {
        var alliance = new AllianceId(assented.circle().id());
        var id = new GoalId(assented.subject().id());
        if (assented.subject().kind().equals(RETIREMENT))
            rows.move(alliance, id, Goal.State.IN_EFFECT, Goal.State.RETIRED);
        if (!assented.subject().kind().equals(KIND)) return;
        var draft = latest(CurrentActor.get(), alliance, id);
        AllianceRule.GOAL_IS_BEING_WRITTEN.require(draft.isDraft());
        assented.requireStill(content(CurrentActor.get(), alliance, draft));
        rows.move(alliance, id, Goal.State.IN_EFFECT, Goal.State.REPLACED);
        rows.move(alliance, id, Goal.State.DRAFT, Goal.State.IN_EFFECT);
        assents.supersede(assented.circle(), RETIREMENT, id.value());
    }

    /** Drafts, goals in effect and retired ones, the nearer horizon first. */
    @Transactional(readOnly = true)
    public List<Goal> of(Actor actor, AllianceId alliance) {
        alliances.get(actor, alliance);
        return rows.of(alliance);
    }

    @Transactional(readOnly = true)
    public List<Goal> inEffect(Actor actor, AllianceId alliance) {
        return of(actor, alliance).stream().filter(Goal::isInEffect).toList();
    }

    /** All editions, the newest first. */
    @Transactional(readOnly = true)
    public List<Goal> editions(Actor actor, AllianceId alliance, GoalId id) {
        alliances.get(actor, alliance);
        return Optional.of(rows.editions(alliance, id))
                .filter(found -> !found.isEmpty())
                .orElseThrow(NotFound::new);
    }

    private Goal latestInTurn(Actor actor, AllianceId alliance, GoalId id) {
        alliances.get(actor, alliance);
        ledger.awaitTurn(alliance.circle());
        return latest(actor, alliance, id);
    }

    private Goal latest(Actor actor, AllianceId alliance, GoalId id) {
        var editions = editions(actor, alliance, id);
        return editions.stream()
                .filter(one -> one.state() != Goal.State.DISCARDED)
                .findFirst()
                .orElse(editions.getFirst());
    }

    private void enter(Actor actor, AllianceId alliance, String kind, GoalId id, GoalPlan plan) {
        ledger.enter(actor, alliance.circle(), Fact.of(kind, id.value(), plan.content("")));
    }
}
