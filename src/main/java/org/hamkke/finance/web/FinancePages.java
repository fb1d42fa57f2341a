package org.hamkke.finance.web;

import java.util.List;
import org.hamkke.finance.BandTables;
import org.hamkke.finance.Fetches;
import org.hamkke.finance.Recorded;
import org.hamkke.finance.RegisterKeys;
import org.hamkke.finance.SheetReading;
import org.hamkke.finance.Statements;
import org.hamkke.finance.ratio.Health;
import org.hamkke.kernel.Actor;
import org.hamkke.partner.PartnerId;
import org.hamkke.partner.Partners;
import org.hamkke.shell.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a partner's finances together. */
@Component
class FinancePages {
    private final Partners partners;
    private final Statements statements;
    private final BandTables tables;
    private final Fetches fetches;
    private final RegisterKeys keys;

    FinancePages(
            Partners partners,
            Statements statements,
            BandTables tables,
            Fetches fetches,
            RegisterKeys keys) {
        this.partners = partners;
        this.statements = statements;
        this.tables = tables;
        this.fetches = fetches;
        this.keys = keys;
    }

    @Transactional(readOnly = true)
    FinancePage page(
            Actor actor, PartnerId id, Refused refused, List<SheetReading.Problem> problems) {
        var partner = partners.get(actor, id);
        var recorded = statements.of(actor, id).reversed();
        var table = tables.of(actor).table();
        var health = Health.ofAll(recorded.stream().map(Recorded::statement).toList(), table);
        return new FinancePage(
                partner,
                recorded,
                health.reversed(),
                table,
                fetches.find(actor, id).orElse(null),
                keys.masked(actor).isPresent(),
                keys.mayKeep(actor),
                actor.writes() && partner.trashed() == null,
                refused,
                problems);
    }
}
