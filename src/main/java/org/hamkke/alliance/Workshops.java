package org.hamkke.alliance;

import java.util.List;
import java.util.Optional;
import org.hamkke.assent.Assented;
import org.hamkke.assent.Assents;
import org.hamkke.assent.Keys;
import org.hamkke.assent.ProposalId;
import org.hamkke.assent.Proposed;
import org.hamkke.assent.Subject;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.ledger.Fact;
import org.hamkke.ledger.Ledger;
import org.hamkke.shell.Words;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Vision, mission, values and expectations as the sides found them together; in effect by the keys of all. */
@Component
public class Workshops {
    static final String KIND = "alliance.workshop";

    private final WorkshopRows rows;
    private final Alliances alliances;
    private final Assents assents;
    private final Ledger ledger;

    Workshops(WorkshopRows rows, Alliances alliances, Assents assents, Ledger ledger) {
        this.rows = rows;
        this.alliances = alliances;
        this.assents = assents;
        this.ledger = ledger;
    }

    /**
     * Changes the draft. Where none is being written it begins the next edition, and what is in effect stays so meanwhile.
     *
     * @param version of the edition this was written over; 0 for the first words
     */
    @Transactional
    public void write(Actor actor, AllianceId id, WorkshopPlan written, int version) {
        KernelRule.requireWriter(actor);
        var alliance = alliances.get(actor, id);
        var plan = written.of(alliance.seats());
        ledger.awaitTurn(id.circle());
        var latest = rows.of(id).stream().findFirst();
        assents.supersede(id.circle(), KIND, id.value());
        var draft = latest.filter(Workshop::isDraft);
        if (draft.isPresent()) rows.rewrite(actor, id, draft.get(), plan, version);
        else begin(actor, id, latest, plan, version);
        enter(actor, alliance, plan);
    }

    private void begin(
            Actor actor, AllianceId id, Optional<Workshop> last, WorkshopPlan plan, int version) {
        StaleVersion.unless(last.map(Workshop::version).orElse(0) == version);
        rows.insert(actor, id, last.map(Workshop::edition).orElse(0) + 1, version + 1, plan);
    }

    /** @param version of the draft that was read */
    @Transactional
    public ProposalId propose(Actor actor, AllianceId id, int version) {
        KernelRule.requireWriter(actor);
        var alliance = alliances.get(actor, id);
        ledger.awaitTurn(id.circle());
        var draft = draft(id);
        StaleVersion.unless(draft.version() == version);
        draft.plan().requireWhole(alliance.seats());
        return assents.propose(
                actor,
                new Proposed(
                        id.circle(),
                        new Subject(KIND, id.value(), draft.edition()),
                        Words.t("alliance.assent.workshop"),
                        draft.plan().content(alliance),
                        alliance.signatories()));
    }

    private Workshop draft(AllianceId id) {
        return rows.of(id).stream()
                .findFirst()
                .filter(Workshop::isDraft)
                .orElseThrow(AllianceRule.WORKSHOP_IS_BEING_WRITTEN::refusal);
    }

    @EventListener
    void on(Assented assented) {
        if (!assented.subject().kind().equals(KIND)) return;
        var id = new AllianceId(assented.circle().id());
        assented.requireStill(draft(id).plan().content(alliances.get(CurrentActor.get(), id)));
        rows.move(id, Workshop.State.IN_EFFECT, Workshop.State.REPLACED);
        rows.move(id, Workshop.State.DRAFT, Workshop.State.IN_EFFECT);
    }

    /** All editions, the newest first. */
    @Transactional(readOnly = true)
    public List<Workshop> of(Actor actor, AllianceId id) {
        alliances.get(actor, id);
        return rows.of(id);
    }

    @Transactional(readOnly = true)
    public Optional<Keys> keys(Actor actor, AllianceId id) {
        return assents.latest(actor, id.circle(), KIND, id.value());
    }

    private void enter(Actor actor, AllianceSummary alliance, WorkshopPlan plan) {
        ledger.enter(
                actor,
                alliance.id().circle(),
                Fact.of(
                        "alliance.workshop-written",
                        alliance.id().value(),
                        plan.content(alliance)));
    }
}
