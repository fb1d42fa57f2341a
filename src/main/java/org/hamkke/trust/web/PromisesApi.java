package org.hamkke.trust.web;

import java.time.LocalDate;
import java.util.UUID;
import org.hamkke.alliance.AllianceId;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.NotFound;
import org.hamkke.shell.Listing;
import org.hamkke.shell.Paging;
import org.hamkke.trust.Origin;
import org.hamkke.trust.PromiseId;
import org.hamkke.trust.PromiseSummary;
import org.hamkke.trust.Promises;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Promises of an alliance. Listed by due date, filtered by {@code owner} and {@code state}. */
@RestController
@RequestMapping("/api/v1/alliances/{alliance}/promises")
class PromisesApi {
    record Promise(
            UUID id,
            UUID alliance,
            UUID owner,
            String organisation,
            String person,
            String title,
            String detail,
            LocalDate dueOn,
            Origin.Kind origin,
            String originLabel,
            PromiseSummary.State state,
            PromiseSummary.@Nullable State outcome,
            @Nullable LocalDate keptOn,
            String evidence,
            @Nullable String reason,
            int version) {
        static Promise of(PromiseSummary p, LocalDate today) {
            return new Promise(
                    p.id().value(),
                    p.alliance(),
                    p.owner().value(),
                    p.organisation(),
                    p.person(),
                    p.title(),
                    p.detail(),
                    p.dueOn(),
                    p.origin(),
                    p.originLabel(),
                    p.stateOn(today),
                    p.outcomeOn(today).map(PromiseSummary.Outcome::state).orElse(null),
                    p.keptOn(),
                    p.evidence(),
                    p.reason(),
                    p.version());
        }
    }

    record Kept(@Nullable String keptOn, @Nullable String evidence) {}

    record Answer(int version) {}

    record Dispute(@Nullable String reason, int version) {}

    private final Promises promises;
    private final PromisesPages pages;

    PromisesApi(Promises promises, PromisesPages pages) {
        this.promises = promises;
        this.pages = pages;
    }

    @GetMapping
    Listing<Promise> list(
            Actor actor,
            @PathVariable String alliance,
            @ModelAttribute PromiseFilter filter,
            Paging paging) {
        var page = pages.of(actor, AllianceId.of(alliance), filter, paging);
        return page.page().map(promise -> Promise.of(promise, page.today()));
    }

    @GetMapping("/{promise}")
    Promise get(Actor actor, @PathVariable String alliance, @PathVariable String promise) {
        return shown(actor, found(actor, alliance, promise));
    }

    /** One's own promise. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Promise make(Actor actor, @PathVariable String alliance, @RequestBody PromiseForm form) {
        return shown(actor, promises.make(actor, AllianceId.of(alliance), form.promiseOf(actor)));
    }

    @PostMapping("/{promise}/keep")
    Promise keep(
            Actor actor,
            @PathVariable String alliance,
            @PathVariable String promise,
            @RequestBody Kept kept) {
        var id = found(actor, alliance, promise);
        promises.keep(
                actor,
                id,
                PromiseForm.day(kept.keptOn()).orElse(promises.today()),
                PromiseForm.text(kept.evidence()));
        return shown(actor, id);
    }

    @PostMapping("/{promise}/admit")
    Promise admit(Actor actor, @PathVariable String alliance, @PathVariable String promise) {
        var id = found(actor, alliance, promise);
        promises.admit(actor, id);
        return shown(actor, id);
    }

    @PostMapping("/{promise}/confirm")
    Promise confirm(
            Actor actor,
            @PathVariable String alliance,
            @PathVariable String promise,
            @RequestBody Answer answer) {
        var id = found(actor, alliance, promise);
        promises.confirm(actor, id, answer.version());
        return shown(actor, id);
    }

    @PostMapping("/{promise}/dispute")
    Promise dispute(
            Actor actor,
            @PathVariable String alliance,
            @PathVariable String promise,
            @RequestBody Dispute dispute) {
        var id = found(actor, alliance, promise);
        promises.dispute(actor, id, dispute.version(), PromiseForm.text(dispute.reason()));
        return shown(actor, id);
    }

    @PostMapping("/{promise}/release")
    Promise release(
            Actor actor,
            @PathVariable String alliance,
            @PathVariable String promise,
            @RequestBody Answer answer) {
        var id = found(actor, alliance, promise);
        promises.release(actor, id, answer.version());
        return shown(actor, id);
    }

    private Promise shown(Actor actor, PromiseId id) {
        return Promise.of(promises.get(actor, id), promises.today());
    }

    private PromiseId found(Actor actor, String alliance, String promise) {
        var found = promises.get(actor, PromiseId.of(promise));
        if (!found.alliance().equals(AllianceId.of(alliance).value())) throw new NotFound();
        return found.id();
    }
}
