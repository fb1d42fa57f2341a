package org.hamkke.agreement.web;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.hamkke.agreement.Drafts;
import org.hamkke.agreement.Obligation;
import org.hamkke.agreement.Obligations;
import org.hamkke.agreement.Papers;
import org.hamkke.agreement.VersionSummary;
import org.hamkke.agreement.Versions;
import org.hamkke.agreement.text.AgreementText;
import org.hamkke.agreement.text.CheckRule;
import org.hamkke.agreement.text.Finding;
import org.hamkke.alliance.AllianceId;
import org.hamkke.assent.Key;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.ContentHash;
import org.hamkke.kernel.NotFound;
import org.hamkke.shell.Listing;
import org.hamkke.trust.PromiseSummary;
import org.hamkke.shell.RequestRule;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/alliances/{id}/agreement")
class AgreementApi {
    private final Versions versions;
    private final Obligations obligations;
    private final Papers papers;
    private final Drafts drafts;
    private final DeskPages pages;

    AgreementApi(
            Versions versions,
            Obligations obligations,
            Papers papers,
            Drafts drafts,
            DeskPages pages) {
        this.pages = pages;
        this.drafts = drafts;
        this.versions = versions;
        this.obligations = obligations;
        this.papers = papers;
    }

    /**
     * @param hash SHA-256 of the canonical form of {@code text}, which is what the keys turn for
     * @param proposal to assent to or decline under {@code /api/v1/assents}
     * @param text left out in lists
     */
    record Version(
            int number,
            String note,
            String hash,
            LocalDate from,
            LocalDate lastDay,
            VersionSummary.State state,
            UUID proposal,
            Instant putAt,
            @Nullable Instant signedAt,
            @Nullable AgreementText text) {
        static Version of(VersionSummary one, @Nullable AgreementText text) {
            return new Version(
                    one.number(),
                    one.note(),
                    one.hash().value(),
                    one.from(),
                    one.lastDay(),
                    one.state(),
                    one.proposal().value(),
                    one.putAt(),
                    one.signedAt().orElse(null),
                    text);
        }
    }

    record Check(CheckRule rule, Finding.Verdict verdict, @Nullable UUID article) {
        static Check of(Finding finding) {
            return new Check(finding.rule(), finding.verdict(), finding.article().orElse(null));
        }

        static Listing<Check> of(List<Finding> findings) {
            return new Listing<>(findings.stream().map(Check::of).toList(), null);
        }
    }

    /** @param hash of the draft that was read: nothing else is put to the keys */
    record Reading(@Nullable String note, @Nullable String hash) {}

    /** @param promise under {@code /api/v1/promises}, where it is kept and confirmed */
    record Owed(
            UUID promise,
            UUID pledge,
            int version,
            String article,
            String what,
            UUID owner,
            LocalDate dueOn,
            PromiseSummary.State state,
            boolean dropped) {}

    /** The one in force. */
    @GetMapping
    Version inForce(Actor actor, @PathVariable String id) {
        var found = versions.inForce(actor, AllianceId.of(id)).orElseThrow(NotFound::new);
        return version(actor, id, String.valueOf(found.number()));
    }

    @GetMapping("/versions")
    Listing<Version> list(Actor actor, @PathVariable String id) {
        return new Listing<>(
                versions.of(actor, AllianceId.of(id)).stream()
                        .map(one -> Version.of(one, null))
                        .toList(),
                null);
    }

    @GetMapping("/versions/{number}")
    Version version(Actor actor, @PathVariable String id, @PathVariable String number) {
        var alliance = AllianceId.of(id);
        var found = versions.get(actor, alliance, At.number(number));
        return Version.of(found, versions.text(actor, alliance, found.number()));
    }

    @GetMapping("/versions/{number}/checks")
    Listing<Check> checks(Actor actor, @PathVariable String id, @PathVariable String number) {
        versions.get(actor, AllianceId.of(id), At.number(number));
        return Check.of(pages.findings(actor, AllianceId.of(id), At.number(number)));
    }

    /** Whose key has turned, whose is waited for, who declined and why. */
    @GetMapping("/versions/{number}/keys")
    Listing<Key> keys(Actor actor, @PathVariable String id, @PathVariable String number) {
        var version = versions.get(actor, AllianceId.of(id), At.number(number));
        return new Listing<>(versions.keys(actor, version).keys(), null);
    }

    @GetMapping("/versions/{number}/{kind:pdf|docx}")
    ResponseEntity<byte[]> paper(
            Actor actor,
            @PathVariable String id,
            @PathVariable String number,
            @PathVariable String kind)
            throws IOException {
        return PaperController.file(
                papers.ofVersion(
                        actor,
                        AllianceId.of(id),
                        At.number(number),
                        Papers.Kind.valueOf(kind.toUpperCase(Locale.ROOT))));
    }

    /** Puts the draft to the keys as the next version. */
    @PostMapping("/versions")
    @ResponseStatus(HttpStatus.CREATED)
    Version put(Actor actor, @PathVariable String id, @RequestBody Reading read) {
        int number =
                versions.put(
                        actor,
                        AllianceId.of(id),
                        Objects.requireNonNullElse(read.note(), ""),
                        seen(read.hash()));
        return version(actor, id, String.valueOf(number));
    }

    private static ContentHash seen(@Nullable String hash) {
        if (hash == null) throw RequestRule.VALUE_IS_GIVEN.brokenAt("hash", "hash");
        return VersionController.shown(hash);
    }

    @GetMapping("/obligations")
    Listing<Owed> obligations(Actor actor, @PathVariable String id) {
        return new Listing<>(
                obligations.of(actor, AllianceId.of(id)).stream().map(this::owed).toList(), null);
    }

    private Owed owed(Obligation one) {
        var promise = one.promise();
        return new Owed(
                promise.id().value(),
                one.pledge(),
                one.number(),
                one.article(),
                promise.title(),
                promise.owner().value(),
                promise.dueOn(),
                promise.stateOn(drafts.today()),
                one.dropped());
    }
}
