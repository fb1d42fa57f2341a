package org.hamkke.trust;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.alliance.Alliances;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Circle;
import org.hamkke.kernel.Guard;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.kernel.Period;
import org.hamkke.kernel.PersonId;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.ledger.Fact;
import org.hamkke.ledger.Ledger;
import org.hamkke.shell.Formats;
import org.hamkke.trust.PromiseSummary.Step;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Promises: made and kept by their owner, confirmed or disputed by another side. */
@Component
public class Promises {
    private final Clock clock;
    private final PromiseRows rows;
    private final PromiseSteps steps;
    private final Guard guard;
    private final Alliances alliances;
    private final Seats seats;
    private final Ledger ledger;

    Promises(
            Clock clock,
            PromiseRows rows,
            PromiseSteps steps,
            Guard guard,
            Alliances alliances,
            Seats seats,
            Ledger ledger) {
        this.clock = clock;
        this.rows = rows;
        this.steps = steps;
        this.guard = guard;
        this.alliances = alliances;
        this.seats = seats;
        this.ledger = ledger;
    }

    /** A clause that both keys have put in force binds either side; every other promise is made by its owner. */
    @Transactional
    public PromiseId make(Actor actor, AllianceId id, NewPromise promise) {
        var alliance = alliances.get(actor, id);
        KernelRule.requireWriter(actor);
        TrustRule.OWNER_IS_A_PARTY.require(alliance.seats().contains(promise.owner()));
        TrustRule.A_FREE_PROMISE_IS_MADE_BY_ITS_OWNER.require(
                promise.origin().kind() == Origin.Kind.CLAUSE
                        || promise.owner().equals(actor.organisation()));
        promise.person().ifPresent(person -> requireSeat(promise.owner(), person));
        var made = PromiseId.next();
        steps.make(actor, id, made, promise, today());
        var content =
                Map.<String, Object>of(
                        "title",
                        promise.title(),
                        "detail",
                        promise.detail(),
                        "dueOn",
                        promise.dueOn(),
                        "owner",
                        promise.owner().value(),
                        "ownerName",
                        seats.organisation(promise.owner()).name(),
                        "origin",
                        promise.origin().kind(),
                        "originLabel",
                        promise.origin().label());
        ledger.enter(actor, id.circle(), Fact.of("trust.promised", made.value(), content));
        return made;
    }

    private void requireSeat(OrganisationId owner, PersonId person) {
        TrustRule.PERSON_SITS_FOR_THE_OWNER.require(
                seats.peopleOf(owner).stream().anyMatch(seated -> seated.id().equals(person)));
    }

    /** Its owner says that it was kept on that day; it counts when another side confirms. */
    @Transactional
    public void keep(Actor actor, PromiseId id, LocalDate keptOn, String evidence) {
        var promise = ownOpen(actor, id);
        TrustRule.KEPT_DAY_HAS_COME.require(Period.ERA.covers(keptOn) && !keptOn.isAfter(today()));
        TrustRule.EVIDENCE_IS_SHORT_ENOUGH.require(evidence.length() <= 2000, 2000);
        steps.claim(promise, keptOn, evidence.strip(), today());
        enter(
                actor,
                promise,
                "trust.claimed-kept",
                Map.of("keptOn", keptOn, "evidence", evidence.strip()));
    }

    @Transactional
    public void keep(Actor actor, PromiseId id) {
        keep(actor, id, today(), "");
    }

    /** Its owner admits that it will not be kept. */
    @Transactional
    public void admit(Actor actor, PromiseId id) {
        var promise = ownOpen(actor, id);
        steps.settle(actor, promise, Step.ADMITTED, today());
        enter(actor, promise, "trust.admitted", Map.of());
    }

    /** @param shown the version the person saw: what was claimed anew needs a fresh look */
    @Transactional
    public void confirm(Actor actor, PromiseId id, int shown) {
        var promise = claimed(actor, id, shown);
        steps.settle(actor, promise, Step.CONFIRMED, today());
        enter(
                actor,
                promise,
                "trust.confirmed",
                promise.keptOn() == null ? Map.of() : Map.of("keptOn", promise.keptOn()));
    }

    /** Another side says that it was not kept; the owner may claim again or admit. */
    @Transactional
    public void dispute(Actor actor, PromiseId id, int shown, String reason) {
        TrustRule.DISPUTE_HAS_A_REASON.require(!reason.isBlank() && reason.length() <= 2000);
        var promise = claimed(actor, id, shown);
        steps.dispute(actor, promise, reason.strip(), today());
        enter(actor, promise, "trust.disputed", Map.of("reason", reason.strip()));
    }

    /** Another side lets the owner off; the promise counts neither way. */
    @Transactional
    public void release(Actor actor, PromiseId id, int shown) {
        var promise = others(actor, id);
        TrustRule.PROMISE_IS_OPEN.require(promise.waitsForItsOwner());
        StaleVersion.unless(promise.version() == shown);
        steps.settle(actor, promise, Step.RELEASED, today());
        enter(actor, promise, "trust.released", Map.of());
    }

    private PromiseSummary ownOpen(Actor actor, PromiseId id) {
        var promise = get(actor, id);
        KernelRule.requireWriter(actor);
        TrustRule.OWNER_ANSWERS_FOR_THE_PROMISE.require(promise.isOwnedBy(actor.organisation()));
        TrustRule.PROMISE_IS_OPEN.require(promise.waitsForItsOwner());
        return promise;
    }

    private PromiseSummary claimed(Actor actor, PromiseId id, int shown) {
        var promise = others(actor, id);
        TrustRule.PROMISE_WAITS_FOR_CONFIRMATION.require(promise.step() == Step.CLAIMED);
        StaleVersion.unless(promise.version() == shown);
        return promise;
    }

    private PromiseSummary others(Actor actor, PromiseId id) {
        var promise = get(actor, id);
        KernelRule.requireManager(actor);
        TrustRule.ANOTHER_SIDE_CONFIRMS.require(!promise.isOwnedBy(actor.organisation()));
        return promise;
    }

    private void enter(Actor actor, PromiseSummary promise, String kind, Map<String, Object> more) {
        var content = new HashMap<>(more);
        content.put("title", promise.title());
        content.put("owner", promise.owner().value());
        content.put("dueOn", promise.dueOn());
        ledger.enter(
                actor,
                Circle.shared(promise.alliance()),
                Fact.of(kind, promise.id().value(), content));
    }

    @Transactional(readOnly = true)
    public PromiseSummary get(Actor actor, PromiseId id) {
        var found = rows.find(id);
        return guard.visible(
                actor,
                found.map(promise -> Circle.shared(promise.alliance())).orElse(actor.ours()),
                found.orElse(null));
    }

    /** Of both sides, the earliest due first. */
    @Transactional(readOnly = true)
    public List<PromiseSummary> of(Actor actor, AllianceId alliance) {
        return rows.of(List.of(alliances.get(actor, alliance).id().value()));
    }

    /** Claimed by others, to be confirmed by the actor's side. */
    @Transactional(readOnly = true)
    public List<PromiseSummary> waitingFor(Actor actor) {
        if (actor.lens().isPresent() || !actor.worksOnAlliances()) return List.of();
        return rows.claimedIn(circles(alliances.of(actor)), actor.organisation());
    }

    private static List<UUID> circles(List<AllianceSummary> alliances) {
        return alliances.stream().map(alliance -> alliance.id().value()).toList();
    }

    /** The reader's day, which decides what is overdue. */
    public LocalDate today() {
        return Formats.day(clock.instant());
    }
}
