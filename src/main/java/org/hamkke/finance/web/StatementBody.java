package org.hamkke.finance.web;

import java.math.BigDecimal;
import java.time.Year;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hamkke.finance.FigureText;
import org.hamkke.finance.Figures;
import org.hamkke.finance.FinanceRule;
import org.hamkke.finance.Recorded;
import org.hamkke.finance.Source;
import org.hamkke.finance.ratio.Account;
import org.hamkke.finance.ratio.Scope;
import org.hamkke.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A business year in the open API. Reading gives year, source, receipt, takenAt and version besides; a figure that is left out is
 * not known.
 *
 * @param figures whole won by account: assets, current-assets, liabilities, current-liabilities, equity, revenue,
 *     operating-profit, interest-expense, finance-costs, net-profit
 */
record StatementBody(
        @Nullable Integer year,
        @Nullable String scope,
        @Nullable Map<String, BigDecimal> figures,
        @Nullable String note,
        @Nullable String source,
        @Nullable String receipt,
        @Nullable String takenAt,
        @Nullable Integer version) {
    static StatementBody of(Recorded recorded) {
        var won = new LinkedHashMap<String, BigDecimal>();
        recorded.statement()
                .figures()
                .forEach((account, money) -> won.put(account.label(), money.amount()));
        return new StatementBody(
                recorded.year().getValue(),
                recorded.statement().scope().name(),
                won,
                recorded.figures().note(),
                recorded.figures().source().name(),
                recorded.figures().receipt(),
                recorded.takenAt().toString(),
                recorded.version());
    }

    Figures figures(Year at) {
        var won = new EnumMap<Account, Money>(Account.class);
        if (figures != null)
            figures.forEach((name, amount) -> won.put(account(name), money(name, amount)));
        return Figures.written(
                at, scopeOrUnstated(), won, Source.PROGRAM, note == null ? "" : note);
    }

    private Scope scopeOrUnstated() {
        if (scope == null) return Scope.UNSTATED;
        for (var one : Scope.values()) if (one.name().equals(scope)) return one;
        throw FinanceRule.SCOPE_IS_KNOWN.refusal();
    }

    private static Account account(String name) {
        for (var account : Account.values()) if (account.label().equals(name)) return account;
        throw FinanceRule.ACCOUNT_IS_KNOWN.refusal(name);
    }

    private static Money money(String name, @Nullable BigDecimal amount) {
        if (amount == null || !Money.isAmount(amount, Money.WON))
            throw FigureText.unreadable(account(name));
        return new Money(amount, Money.WON);
    }
}
