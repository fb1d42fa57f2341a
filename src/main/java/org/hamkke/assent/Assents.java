package org.hamkke.assent;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CanonicalJson;
import org.hamkke.kernel.Circle;
import org.hamkke.kernel.ContentHash;
import org.hamkke.kernel.Guard;
import org.hamkke.kernel.KernelRule;
import org.hamkke.ledger.Fact;
import org.hamkke.ledger.Ledger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposals and the keys that turn for them. */
@Component
public class Assents {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Guard guard;
    private final Ledger ledger;
    private final ProposalRows rows;
    private final ApplicationEventPublisher events;

    Assents(
            JdbcClient jdbc,
            Clock clock,
            Guard guard,
            Ledger ledger,
            ProposalRows rows,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.guard = guard;
        this.ledger = ledger;
        this.rows = rows;
        this.events = events;
    }

    /** Puts a subject to the keys. An open proposal of the same subject gives way to the new one. */
    @Transactional
    public ProposalId propose(Actor actor, Proposed proposed) {
        KernelRule.requireWriter(actor);
        guard.requireInside(actor, proposed.circle());
        AssentRule.ALL_PARTIES_ARE_SEATED.require(proposed.parties().size() >= 2);
        settleOpen(proposed.circle(), proposed.subject(), Keys.State.SUPERSEDED);
        var id = ProposalId.next();
        var hash = insert(actor, id, proposed);
        enter(
                actor,
                proposed.circle(),
                "assent.proposed",
                id,
                proposed.subject(),
                proposed.label(),
                Map.of("contentHash", hash.value()));
        return id;
    }

    private ContentHash insert(Actor actor, ProposalId id, Proposed proposed) {
        var content = CanonicalJson.of(proposed.content());
        var hash = ContentHash.ofText(content);
        var subject = proposed.subject();
        jdbc.sql(
                        """
                        insert into assent.proposals (id, circle_id, kind, subject, subject_version, label, content, content_hash,
                                                      proposed_by, proposed_for, proposed_at, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN')
                        """)
                .params(
                        id.value(),
                        proposed.circle().id(),
                        subject.kind(),
                        subject.id(),
                        subject.version(),
                        proposed.label())
                .params(
                        content,
                        hash.value(),
                        actor.person().value(),
                        actor.organisation().value(),
                        now())
                .update();
        for (var party : proposed.parties())
            jdbc.sql(
                            "insert into assent.keys (proposal_id, circle_id, organisation_id) values (?, ?, ?)")
                    .params(id.value(), proposed.circle().id(), party.value())
                    .update();
        return hash;
    }

    /** Turns the actor's own key for exactly the content that was shown. */
    @Transactional
    public Keys assent(Actor actor, ProposalId id, ContentHash shown) {
        KernelRule.requireKeyHolder(actor);
        var keys = lockOpen(actor, id);
        AssentRule.CONTENT_IS_WHAT_WAS_SHOWN.require(keys.hash().equals(shown));
        AssentRule.OWN_KEY_IS_WAITING.require(keys.waitsFor(actor.organisation()));
        jdbc.sql(
                        "update assent.keys set turned_by = ?, turned_at = ?, content_hash = ? where proposal_id = ? and organisation_id = ?")
                .params(
                        actor.person().value(),
                        now(),
                        shown.value(),
                        id.value(),
                        actor.organisation().value())
                .update();
        enter(
                actor,
                circle(keys),
                "assent.given",
                id,
                keys.subject(),
                keys.label(),
                Map.of("contentHash", shown.value()));
        if (keys.waiting() == 1) takeEffect(actor, keys);
        return keys(actor, id);
    }

    private void takeEffect(Actor actor, Keys keys) {
        settle(keys.proposal(), Keys.State.IN_EFFECT);
        enter(
                actor,
                circle(keys),
                "assent.in-effect",
                keys.proposal(),
                keys.subject(),
                keys.label(),
                Map.of("contentHash", keys.hash().value()));
        events.publishEvent(
                new Assented(keys.proposal(), circle(keys), keys.subject(), keys.hash()));
    }

    @Transactional
    public void decline(Actor actor, ProposalId id, String reason) {
        KernelRule.requireKeyHolder(actor);
        AssentRule.DECLINE_HAS_A_REASON.require(!reason.isBlank() && reason.length() <= 2000);
        var keys = lockOpen(actor, id);
        AssentRule.OWN_KEY_IS_WAITING.require(keys.waitsFor(actor.organisation()));
        jdbc.sql(
                        "update assent.keys set declined_by = ?, declined_at = ?, reason = ? where proposal_id = ? and organisation_id = ?")
                .params(
                        actor.person().value(),
                        now(),
                        reason.strip(),
                        id.value(),
                        actor.organisation().value())
                .update();
        settle(id, Keys.State.DECLINED);
        enter(
                actor,
                circle(keys),
                "assent.declined",
                id,
                keys.subject(),
                keys.label(),
                Map.of("reason", reason.strip()));
        events.publishEvent(
                new Declined(
                        id, circle(keys), keys.subject(), actor.organisation(), reason.strip()));
    }

    /** The side that proposed may take it back while a key is still waiting. */
    @Transactional
    public void withdraw(Actor actor, ProposalId id) {
        KernelRule.requireWriter(actor);
        var keys = lockOpen(actor, id);
        AssentRule.PROPOSAL_IS_OPEN.require(keys.proposedFor().equals(actor.organisation()));
        settle(id, Keys.State.WITHDRAWN);
        enter(actor, circle(keys), "assent.withdrawn", id, keys.subject(), keys.label(), Map.of());
    }

    /** The subject has changed: what was on the table no longer stands for it. */
    @Transactional
    public void supersede(Circle circle, String kind, UUID subject) {
        settleOpen(circle, new Subject(kind, subject, 0), Keys.State.SUPERSEDED);
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

    private Keys lockOpen(Actor actor, ProposalId id) {
        jdbc.sql("select id from assent.proposals where id = ? for update")
                .param(id.value())
                .query(UUID.class)
                .optional();
        var keys = keys(actor, id);
        AssentRule.PROPOSAL_IS_OPEN.require(keys.open());
        return keys;
    }

    private void settle(ProposalId id, Keys.State state) {
        jdbc.sql("update assent.proposals set state = ?, settled_at = ? where id = ?")
                .params(state.name(), now(), id.value())
                .update();
    }

    private void settleOpen(Circle circle, Subject subject, Keys.State state) {
        jdbc.sql(
                        "update assent.proposals set state = ?, settled_at = ? where circle_id = ? and kind = ? and subject = ? and state = 'OPEN'")
                .params(state.name(), now(), circle.id(), subject.kind(), subject.id())
                .update();
    }

    private void enter(
            Actor actor,
            Circle circle,
            String kind,
            ProposalId id,
            Subject subject,
            String label,
            Map<String, Object> more) {
        var content = new java.util.HashMap<String, Object>(more);
        content.put("proposal", id.value());
        content.put("subjectKind", subject.kind());
        content.put("version", subject.version());
        content.put("label", label);
        ledger.enter(actor, circle, Fact.of(kind, subject.id(), content));
    }

    private static Circle circle(Keys keys) {
        return Circle.shared(keys.circleId());
    }

    private OffsetDateTime now() {
        Instant now = clock.instant();
        return now.atOffset(ZoneOffset.UTC);
    }
}
