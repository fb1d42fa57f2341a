package org.hamkke.agreement.web;

import static org.hamkke.agreement.web.Given.text;
import static org.hamkke.agreement.web.Given.version;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.agreement.Clauses;
import org.hamkke.agreement.Drafts;
import org.hamkke.agreement.OutdatedClauses;
import org.hamkke.agreement.text.ClauseKind;
import org.hamkke.alliance.AllianceId;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The articles of the draft in the open API. */
@RestController
@RequestMapping("/api/v1/alliances/{id}/agreement/draft/clauses")
@Tag(name = "agreement draft")
class ClauseApi {
    private final Clauses clauses;
    private final OutdatedClauses outdated;
    private final Drafts drafts;

    ClauseApi(Clauses clauses, OutdatedClauses outdated, Drafts drafts) {
        this.clauses = clauses;
        this.outdated = outdated;
        this.drafts = drafts;
    }

    /** @param version which was read */
    record Wording(@Nullable String heading, @Nullable String text, int version) {}

    /**
     * @param kind of a standard clause, which brings its own words; one of the parties' own when absent
     * @param after the article it follows; the first one when absent
     */
    record NewClause(
            @Nullable ClauseKind kind,
            @Nullable UUID after,
            @Nullable String heading,
            @Nullable String text) {}

    record Read(@Nullable Integer version) {}

    @GetMapping("/{clause}")
    ClauseBody get(Actor actor, @PathVariable String id, @PathVariable String clause) {
        return body(actor, AllianceId.of(id), Ids.parse(clause));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ClauseBody> add(
            Actor actor, @PathVariable String id, @RequestBody NewClause clause) {
        var alliance = AllianceId.of(id);
        var added = added(actor, alliance, clause);
        var path = "/api/v1/alliances/%s/agreement/draft/clauses/%s".formatted(alliance, added);
        return ResponseEntity.created(URI.create(path)).body(body(actor, alliance, added));
    }

    private UUID added(Actor actor, AllianceId alliance, NewClause clause) {
        var kind = clause.kind();
        return kind != null && kind.standard()
                ? clauses.addStandard(actor, alliance, kind)
                : clauses.add(
                        actor,
                        alliance,
                        ClauseKind.OWN,
                        Optional.ofNullable(clause.after()),
                        text(clause.heading()),
                        text(clause.text()));
    }

    /** Overtaken, it is answered with both wordings. */
    @PutMapping("/{clause}")
    ClauseBody write(
            Actor actor,
            @PathVariable String id,
            @PathVariable String clause,
            @RequestBody Wording wording) {
        var alliance = AllianceId.of(id);
        var one = Ids.parse(clause);
        Overtaken.attempt(
                () ->
                        clauses.write(
                                actor,
                                alliance,
                                one,
                                text(wording.heading()),
                                text(wording.text()),
                                wording.version()),
                wording,
                () -> body(actor, alliance, one));
        return body(actor, alliance, one);
    }

    @DeleteMapping("/{clause}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Actor actor, @PathVariable String id, @PathVariable String clause) {
        clauses.remove(actor, AllianceId.of(id), Ids.parse(clause));
    }

    @PostMapping("/{clause}/restoration")
    ClauseBody restore(Actor actor, @PathVariable String id, @PathVariable String clause) {
        clauses.restore(actor, AllianceId.of(id), Ids.parse(clause));
        return get(actor, id, clause);
    }

    @PostMapping("/{clause}/{direction:up|down}")
    ClauseBody move(
            Actor actor,
            @PathVariable String id,
            @PathVariable String clause,
            @PathVariable String direction) {
        clauses.move(actor, AllianceId.of(id), Ids.parse(clause), direction.equals("up"));
        return get(actor, id, clause);
    }

    /** Takes over what the design says by now. */
    @PostMapping("/{clause}/refresh")
    ClauseBody refresh(
            Actor actor,
            @PathVariable String id,
            @PathVariable String clause,
            @RequestBody Read read) {
        outdated.refresh(actor, AllianceId.of(id), Ids.parse(clause), version(read.version()));
        return get(actor, id, clause);
    }

    /** Keeps the words although the design has moved on. */
    @PostMapping("/{clause}/keep")
    ClauseBody keep(
            Actor actor,
            @PathVariable String id,
            @PathVariable String clause,
            @RequestBody Read read) {
        outdated.keep(actor, AllianceId.of(id), Ids.parse(clause), version(read.version()));
        return get(actor, id, clause);
    }

    private ClauseBody body(Actor actor, AllianceId alliance, UUID clause) {
        return ClauseBody.of(drafts.get(actor, alliance), clause);
    }
}
