package org.hamkke.finance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.hamkke.finance.BandTables;
import org.hamkke.finance.Recorded;
import org.hamkke.finance.Statements;
import org.hamkke.finance.ratio.Health;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.partner.PartnerId;
import org.hamkke.shell.Listing;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Yearly statements of a partner in the open API. */
@RestController
@RequestMapping("/api/v1/partners/{id}")
@Tag(
        name = "statements",
        description = "Yearly statements of a partner and their ratios; ours alone")
class StatementsApi {
    private final Statements statements;
    private final BandTables tables;

    StatementsApi(Statements statements, BandTables tables) {
        this.statements = statements;
        this.tables = tables;
    }

    @GetMapping("/statements")
    @Operation(summary = "Every year on record, the latest first")
    Listing<StatementBody> list(Actor actor, @PathVariable String id) {
        var years = statements.of(actor, PartnerId.of(id));
        return new Listing<>(years.stream().map(StatementBody::of).toList(), null);
    }

    @GetMapping("/statements/{year}")
    @Operation(summary = "One year")
    StatementBody get(Actor actor, @PathVariable String id, @PathVariable String year) {
        return StatementBody.of(
                statements.get(actor, PartnerId.of(id), YearsController.year(year)));
    }

    @PutMapping("/statements/{year}")
    @Operation(
            summary = "Enter a year, or the whole year anew",
            description =
                    "A year that stands already needs the version the change is based on; without it the answer is 400.")
    StatementBody put(
            Actor actor,
            @PathVariable String id,
            @PathVariable String year,
            @RequestBody StatementBody body) {
        var partner = PartnerId.of(id);
        var at = YearsController.year(year);
        var figures = body.figures(at);
        var stands = statements.of(actor, partner).stream().anyMatch(one -> one.year().equals(at));
        if (stands && body.version() == null) throw new StaleVersion();
        if (body.version() == null) statements.add(actor, partner, figures);
        else statements.change(actor, partner, figures, body.version());
        return StatementBody.of(statements.get(actor, partner, at));
    }

    @DeleteMapping("/statements/{year}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a year off the record")
    void remove(
            Actor actor,
            @PathVariable String id,
            @PathVariable String year,
            @RequestParam int version) {
        statements.remove(actor, PartnerId.of(id), YearsController.year(year), version);
    }

    @GetMapping("/financial-health")
    @Operation(
            summary = "The ratios of every year with their points",
            description =
                    "Points are a proposal by the organisation's limits, never anybody's score.")
    Listing<HealthBody> health(Actor actor, @PathVariable String id) {
        var years = statements.of(actor, PartnerId.of(id));
        var table = tables.of(actor).table();
        var health = Health.ofAll(years.stream().map(Recorded::statement).toList(), table);
        return new Listing<>(
                health.stream().map(year -> HealthBody.of(year, table)).toList(), null);
    }
}
