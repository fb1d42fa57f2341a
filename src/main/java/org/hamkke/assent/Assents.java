package org.hamkke.assent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hamkke.identity.Circles;
import org.hamkke.identity.PartnerSeated;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Circle;
import org.hamkke.kernel.ContentHash;
import org.hamkke.kernel.Guard;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.ledger.Fact;
import org.hamkke.ledger.Ledger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposals and the keys that turn for them. */
@Component
public class Assents {
    private final Guard guard;
    private final Circles circles;
    private final Ledger ledger;
    private final ProposalRows rows;
    private final ProposalWriter writer;
    private final ApplicationEventPublisher events;

    Assents(
            Guard guard,
            Circles circles,
            Ledger ledger,
            ProposalRows rows,
            ProposalWriter writer,
            ApplicationEventPublisher events) {
        this.guard = guard;
        this.circles = circles;
        this.ledger = ledger;
        this.rows = rows;
        this.writer = writer;
        this.events = events;
    }

    /** Puts a subject to the keys. An open proposal of the same subject gives way to the new one. */
    @Transactional
    public ProposalId propose(Actor actor, Proposed proposed) {
        KernelRule.requireWriter(actor);
        guard.requireInside(actor, proposed.circle());
        AssentRule.ALL_PARTIES_ARE_SEATED.require(proposed.parties().size() >= 2);
        var subject = proposed.subject();
        supersede(proposed.circle(), subject.kind(), subject.id());
        requireEveryone(proposed);
        var id = ProposalId.next();
        writer.write(actor, id, proposed);
        var keys = keys(actor, id);
        enter(actor, keys, "assent.proposed", contentOf(keys));
        return id;
    }

    /** Between reading the parties and this turn one more may have taken its seat. */
    private void requireEveryone(Proposed proposed) {
        var seated = circles.organisationsIn(proposed.circle());
        StaleVersion.unless(Set.copyOf(seated).equals(Set.copyOf(proposed.parties())));
    }

    /** Turns the actor's own key for exactly the content that was shown. */
    @Transactional
    public Keys assent(Actor actor, ProposalId id, ContentHash shown) {
        KernelRule.requireKeyHolder(actor);
        var keys = openInTurn(actor, id);
        AssentRule.CONTENT_IS_WHAT_WAS_SHOWN.require(keys.hash().equals(shown));
        AssentRule.OWN_KEY_IS_WAITING.require(keys.waitsFor(actor.organisation()));
        writer.turn(actor, id, shown);
        enter(actor, keys, "assent.given", contentOf(keys));
        if (keys.waiting() == 1) takeEffect(actor, keys);
        return keys(actor, id);
    }

    private void takeEffect(Actor actor, Keys keys) {
        writer.settle(keys.proposal(), Keys.State.IN_EFFECT);
        enter(actor, keys, "assent.in-effect", contentOf(keys));
        events.publishEvent(
                new Assented(keys.proposal(), circle(keys), keys.subject(), keys.hash()));
    }

    @Transactional
    public void decline(Actor actor, ProposalId id, String reason) {
        KernelRule.requireKeyHolder(actor);
        AssentRule.DECLINE_HAS_A_REASON.require(!reason.isBlank() && reason.length() <= 2000);
        var keys = openInTurn(actor, id);
        AssentRule.OWN_KEY_IS_WAITING.require(keys.waitsFor(actor.organisation()));
        writer.decline(actor, id, reason.strip());
        writer.settle(id, Keys.State.DECLINED);
        enter(actor, keys, "assent.declined", Map.of("reason", reason.strip()));
        events.publishEvent(
                new Declined(
                        id, circle(keys), keys.subject(), actor.organisation(), reason.strip()));
    }

    /** The side that proposed may take it back while a key is still waiting. */
    @Transactional
    public void withdraw(Actor actor, ProposalId id) {
        KernelRule.requireWriter(actor);
        var keys = openInTurn(actor, id);
        AssentRule.PROPOSAL_IS_OPEN.require(keys.proposedFor().equals(actor.organisation()));
        writer.settle(id, Keys.State.WITHDRAWN);
        enter(actor, keys, "assent.withdrawn", Map.of());
    }

    /** One more key than what is open was put to: it gives way, to be put anew. */
    @EventListener
    void on(PartnerSeated seated) {
        writer.supersedeAll(seated.circle());
    }

    /** The subject has changed: what was on the table no longer stands for it. */
    @Transactional
    public void supersede(Circle circle, String kind, UUID subject) {
        ledger.awaitTurn(circle);
        writer.supersede(circle, kind, subject);
    }

    @Transactional(readOnly = true)
    public Keys keys(Actor actor, ProposalId id) {
        var found = rows.find(actor, id).orElse(null);
        var circle = found == null ? Circle.ours(actor.organisation()) : circle(found);
        return guard.visible(actor, circle, found);
    }

    /** The newest proposal of a subject, whatever became of it. */
    @Transactional(readOnly = true)
    public Optional<Keys> latest(Actor actor, Circle circle, String kind, UUID subject) {
        guard.requireInside(actor, circle);
        return rows.latest(actor, circle, kind, subject);
    }

    /** Every proposal in a circle that still waits for someone, newest first. */
    @Transactional(readOnly = true)
    public List<Keys> openIn(Actor actor, Circle circle) {
        guard.requireInside(actor, circle);
        return rows.openIn(actor, circle);
    }

    /** What waits for the actor's own key, over all alliances, oldest first. */
    @Transactional(readOnly = true)
    public List<Keys> waitingFor(Actor actor) {
        if (!actor.worksOnAlliances()) return List.of();
        return rows.waitingFor(actor);
    }

    /** The canonical text the keys turn for, so that a side can hash it again. */
    @Transactional(readOnly = true)
    public String content(Actor actor, ProposalId id) {
        keys(actor, id);
        return rows.content(id);
    }

    /** Two who turn at once come one after the other: the second sees what the first did. */
    private Keys openInTurn(Actor actor, ProposalId id) {
        ledger.awaitTurn(circle(keys(actor, id)));
        var keys = keys(actor, id);
        AssentRule.PROPOSAL_IS_OPEN.require(keys.open());
        return keys;
    }

    private static Map<String, Object> contentOf(Keys keys) {
        return Map.of("contentHash", keys.hash().value());
    }

    private void enter(Actor actor, Keys keys, String kind, Map<String, Object> more) {
        var content = new HashMap<>(more);
        content.put("proposal", keys.proposal().value());
        content.put("subjectKind", keys.subject().kind());
        content.put("version", keys.subject().version());
        content.put("label", rows.label(keys.proposal()));
        ledger.enter(actor, circle(keys), Fact.of(kind, keys.subject().id(), content));
    }

    private static Circle circle(Keys keys) {
        return Circle.shared(keys.circleId());
    }
}
