package org.hamkke.fit.web;

import java.time.LocalDate;
import java.util.UUID;
import org.hamkke.fit.CriteriaLock;
import org.hamkke.fit.CriteriaLocks;
import org.hamkke.fit.GuestRater;
import org.hamkke.fit.RaterId;
import org.hamkke.fit.Raters;
import org.hamkke.fit.RoundPlan;
import org.hamkke.fit.Rounds;
import org.hamkke.fit.SelectionId;
import org.hamkke.fit.Selections;
import org.hamkke.identity.EmailAddress;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.PersonId;
import org.hamkke.shell.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The lock, the newest round and its raters through the open API. */
@RestController
@RequestMapping("/api/v1/selections/{id}")
class RoundsApi {
    private final Selections selections;
    private final CriteriaLocks locks;
    private final Rounds rounds;
    private final Raters raters;

    RoundsApi(Selections selections, CriteriaLocks locks, Rounds rounds, Raters raters) {
        this.selections = selections;
        this.locks = locks;
        this.rounds = rounds;
        this.raters = raters;
    }

    /** The latest first; the first one holds while it has no {@code unlockedAt}. */
    @GetMapping("/locks")
    Listing<CriteriaLock> locks(Actor actor, @PathVariable String id) {
        return new Listing<>(locks.of(actor, visible(actor, id)), null);
    }

    /** @param reason why they are opened; needed for that alone */
    record LockBody(boolean locked, @Nullable String reason) {}

    @PutMapping("/lock")
    Listing<CriteriaLock> lock(Actor actor, @PathVariable String id, @RequestBody LockBody body) {
        var selection = visible(actor, id);
        var reason = body.reason() == null ? "" : body.reason();
        if (body.locked()) locks.lock(actor, selection);
        else locks.unlock(actor, selection, reason);
        return new Listing<>(locks.of(actor, selection), null);
    }

    /** @param shortListed only those on the short list */
    record RoundBody(@Nullable LocalDate dueOn, @Nullable Boolean shortListed) {}

    @PostMapping("/rounds")
    @ResponseStatus(HttpStatus.CREATED)
    RoundAnswer open(Actor actor, @PathVariable String id, @RequestBody RoundBody body) {
        var selection = visible(actor, id);
        rounds.open(
                actor,
                selection,
                new RoundPlan(body.dueOn(), Boolean.TRUE.equals(body.shortListed())));
        return newest(actor, selection);
    }

    @GetMapping("/round")
    RoundAnswer round(Actor actor, @PathVariable String id) {
        return newest(actor, visible(actor, id));
    }

    @PostMapping("/round/close")
    RoundAnswer close(Actor actor, @PathVariable String id) {
        var selection = visible(actor, id);
        rounds.close(actor, selection);
        return newest(actor, selection);
    }

    /** How far each rater is; never what they say. */
    @GetMapping("/round/raters")
    Listing<RaterAnswer> raters(Actor actor, @PathVariable String id) {
        return new Listing<>(
                raters.of(actor, visible(actor, id)).stream().map(RaterAnswer::of).toList(), null);
    }

    /**
     * A colleague by {@code person}, or a guest by {@code name} and {@code email}; the link goes by mail alone.
     *
     * @param language of the letter: ko or en
     */
    record RaterBody(
            @Nullable UUID person,
            @Nullable String name,
            @Nullable String email,
            @Nullable String language) {}

    record Invited(UUID id) {}

    @PostMapping("/round/raters")
    @ResponseStatus(HttpStatus.CREATED)
    Invited invite(Actor actor, @PathVariable String id, @RequestBody RaterBody body) {
        var selection = visible(actor, id);
        var language = body.language() == null ? "ko" : body.language();
        var rater =
                body.person() == null
                        ? raters.inviteGuest(actor, selection, guest(body, language))
                        : raters.inviteColleague(
                                actor, selection, new PersonId(body.person()), language);
        return new Invited(rater.value());
    }

    private static GuestRater guest(RaterBody body, String language) {
        return new GuestRater(
                body.name() == null ? "" : body.name(),
                new EmailAddress(body.email() == null ? "" : body.email()),
                language);
    }

    @DeleteMapping("/round/raters/{rater}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(Actor actor, @PathVariable String id, @PathVariable String rater) {
        raters.withdraw(actor, visible(actor, id), RaterId.of(rater));
    }

    private RoundAnswer newest(Actor actor, SelectionId id) {
        return rounds.latest(actor, id).map(RoundAnswer::of).orElseThrow(NotFound::new);
    }

    private SelectionId visible(Actor actor, String id) {
        return selections.get(actor, SelectionId.of(id)).id();
    }
}
