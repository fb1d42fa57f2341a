package org.hamkke.finance;

import java.util.List;
import org.hamkke.finance.ratio.Account;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.partner.PartnerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a year whole: what it no longer says is gone. The facades check who may. */
@Component
class StatementWriter {
    static final int NEW = -1;

    private final JdbcClient jdbc;

    StatementWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param version it is based on, or {@link #NEW} */
    void write(Actor actor, PartnerId partner, Figures figures, int version) {
        if (version == NEW) insert(actor, partner, figures);
        else StaleVersion.unless(update(actor, partner, figures, version) == 1);
        putFigures(actor, partner, figures);
    }

    private void insert(Actor actor, PartnerId partner, Figures figures) {
        int entered =
                jdbc.sql(
                                """
                                insert into finance.statements (partner_id, year, circle_id, scope, source, note, receipt, taken_by)
                                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .params(
                                partner.value(),
                                figures.statement().year().getValue(),
                                actor.ours().id(),
                                figures.statement().scope().name(),
                                figures.source().name(),
                                figures.note(),
                                figures.receipt(),
                                actor.person().value())
                        .update();
        FinanceRule.YEAR_IS_NEW.require(entered == 1, figures.statement().year().toString());
    }

    private int update(Actor actor, PartnerId partner, Figures figures, int version) {
        return jdbc.sql(
                        """
                        update finance.statements
                           set scope = ?, source = ?, note = ?, receipt = ?, taken_at = now(), taken_by = ?, version = version + 1
                         where circle_id = ? and partner_id = ? and year = ? and version = ?
                        """)
                .params(
                        figures.statement().scope().name(),
                        figures.source().name(),
                        figures.note(),
                        figures.receipt(),
                        actor.person().value(),
                        actor.ours().id(),
                        partner.value(),
                        figures.statement().year().getValue(),
                        version)
                .update();
    }

    private void putFigures(Actor actor, PartnerId partner, Figures figures) {
        var year = figures.statement().year().getValue();
        jdbc.sql("delete from finance.figures where circle_id = ? and partner_id = ? and year = ?")
                .params(actor.ours().id(), partner.value(), year)
                .update();
        var accounts = List.copyOf(figures.statement().figures().keySet());
        jdbc.sql(
                        """
                        insert into finance.figures (circle_id, partner_id, year, account, won, found_as)
                        select ?, ?, ?, f.account, f.won, f.found_as
                          from unnest(?::text[], ?::numeric[], ?::text[]) as f (account, won, found_as)
                        """)
                .params(actor.ours().id(), partner.value(), year)
                .param(accounts.stream().map(Account::name).toArray(String[]::new))
                .param(
                        accounts.stream()
                                .map(a -> figures.statement().figure(a).orElseThrow().amount())
                                .toArray(java.math.BigDecimal[]::new))
                .param(
                        accounts.stream()
                                .map(a -> figures.names().getOrDefault(a, ""))
                                .toArray(String[]::new))
                .update();
    }

    void remove(Actor actor, PartnerId partner, int year, int version) {
        int removed =
                jdbc.sql(
                                """
                                delete from finance.statements
                                 where circle_id = ? and partner_id = ? and year = ? and version = ?
                                """)
                        .params(actor.ours().id(), partner.value(), year, version)
                        .update();
        StaleVersion.unless(removed == 1);
    }
}
