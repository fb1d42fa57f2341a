package org.hamkke.responsibility.web;

import java.util.UUID;
import org.hamkke.alliance.AllianceId;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.ContentHash;
import org.hamkke.kernel.NotFound;
import org.hamkke.responsibility.Responsibilities;
import org.hamkke.responsibility.ResponsibilityRule;
import org.hamkke.responsibility.Template;
import org.hamkke.shell.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The grid over the open API: the draft, what is in effect, and the keys. */
@RestController
@RequestMapping("/api/v1/alliances/{alliance}/responsibility")
class GridApi {
    private final Responsibilities responsibilities;
    private final Template template;

    GridApi(Responsibilities responsibilities, Template template) {
        this.responsibilities = responsibilities;
        this.template = template;
    }

    /** @param inEffect the number that both keys were turned for, absent while none was */
    record DraftView(
            int number,
            boolean proposed,
            String fingerprint,
            @Nullable Integer inEffect,
            GridView grid) {}

    record AgreedView(int number, String since, GridView grid) {}

    record ProposalBody(@Nullable String fingerprint) {}

    record ProposalView(UUID id) {}

    @GetMapping
    DraftView draft(Actor actor, @PathVariable String alliance) {
        var id = AllianceId.of(alliance);
        var drafted = responsibilities.draft(actor, id);
        var agreed = responsibilities.inEffect(actor, id).map(one -> one.number()).orElse(null);
        return new DraftView(
                drafted.number(),
                drafted.proposed(),
                drafted.fingerprint().value(),
                agreed,
                GridView.of(drafted.matrix()));
    }

    @GetMapping("/agreed")
    AgreedView agreed(Actor actor, @PathVariable String alliance) {
        var agreed =
                responsibilities
                        .inEffect(actor, AllianceId.of(alliance))
                        .orElseThrow(NotFound::new);
        return new AgreedView(
                agreed.number(), agreed.since().toString(), GridView.of(agreed.matrix()));
    }

    @PostMapping("/template")
    @ResponseStatus(HttpStatus.CREATED)
    DraftView start(Actor actor, @PathVariable String alliance) {
        template.start(actor, AllianceId.of(alliance), Language.current());
        return draft(actor, alliance);
    }

    @PostMapping("/proposal")
    @ResponseStatus(HttpStatus.CREATED)
    ProposalView propose(
            Actor actor, @PathVariable String alliance, @RequestBody ProposalBody body) {
        return new ProposalView(
                responsibilities
                        .propose(actor, AllianceId.of(alliance), seen(body.fingerprint()))
                        .value());
    }

    static ContentHash seen(@Nullable String fingerprint) {
        try {
            return new ContentHash(fingerprint == null ? "" : fingerprint);
        } catch (IllegalArgumentException _) {
            throw ResponsibilityRule.GRID_HAS_CHANGED_SINCE.refusal();
        }
    }
}
