package org.hamkke.agreement.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hamkke.agreement.Drafts;
import org.hamkke.agreement.Papers;
import org.hamkke.agreement.text.AgreementText;
import org.hamkke.alliance.AllianceId;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Listing;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The one draft of an alliance in the open API; {@code POST …/agreement/versions} puts it to the keys. */
@RestController
@RequestMapping("/api/v1/alliances/{id}/agreement/draft")
@Tag(name = "agreement draft", description = "Written by both sides until the keys turn")
class DraftApi {
    private static final int THE_DRAFT = 0;

    private final Drafts drafts;
    private final Papers papers;
    private final DeskPages pages;

    DraftApi(Drafts drafts, Papers papers, DeskPages pages) {
        this.drafts = drafts;
        this.papers = papers;
        this.pages = pages;
    }

    /**
     * @param from the first day in force
     * @param months how long it runs, and by how much it is prolonged when it renews
     * @param version which was read
     */
    record Terms(String title, LocalDate from, int months, boolean renews, int version) {
        static Terms of(org.hamkke.agreement.Draft draft) {
            var terms = draft.terms();
            return new Terms(
                    terms.title(), terms.from(), terms.months(), terms.renews(), draft.version());
        }

        org.hamkke.agreement.Terms read() {
            return new org.hamkke.agreement.Terms(title, from, months, renews);
        }
    }

    /**
     * @param hash SHA-256 of the canonical form of {@code text}
     * @param text every word as it would be put to the keys now, annexes and pledges with it
     */
    record Draft(Terms terms, List<ClauseBody> clauses, String hash, AgreementText text) {
        static Draft of(org.hamkke.agreement.Draft draft) {
            return new Draft(
                    Terms.of(draft),
                    draft.clauses().stream().map(one -> ClauseBody.of(draft, one)).toList(),
                    draft.text().hash().value(),
                    draft.text());
        }
    }

    @GetMapping
    Draft get(Actor actor, @PathVariable String id) {
        return Draft.of(drafts.get(actor, AllianceId.of(id)));
    }

    /** Drafts every standard clause from the design; where a draft stands, it stays. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Draft begin(Actor actor, @PathVariable String id) {
        drafts.begin(actor, AllianceId.of(id));
        return get(actor, id);
    }

    @PutMapping("/terms")
    Terms settle(Actor actor, @PathVariable String id, @RequestBody Terms terms) {
        var alliance = AllianceId.of(id);
        Overtaken.attempt(
                () -> drafts.settle(actor, alliance, terms.read(), terms.version()),
                terms,
                () -> terms(actor, alliance));
        return terms(actor, alliance);
    }

    @GetMapping("/checks")
    Listing<AgreementApi.Check> checks(Actor actor, @PathVariable String id) {
        return AgreementApi.Check.of(pages.findings(actor, AllianceId.of(id), THE_DRAFT));
    }

    @GetMapping("/{kind:pdf|docx}")
    ResponseEntity<byte[]> paper(Actor actor, @PathVariable String id, @PathVariable String kind)
            throws IOException {
        var wanted = Papers.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
        return PaperController.file(papers.ofDraft(actor, AllianceId.of(id), wanted));
    }

    private Terms terms(Actor actor, AllianceId alliance) {
        return Terms.of(drafts.get(actor, alliance));
    }
}
