package org.hamkke.finance.web;

import java.math.BigDecimal;
import java.util.List;
import org.hamkke.finance.ratio.Account;
import org.hamkke.finance.ratio.BandTable;
import org.hamkke.finance.ratio.Finding;
import org.hamkke.finance.ratio.Health;
import org.hamkke.finance.ratio.Scored;
import org.jspecify.annotations.Nullable;

/**
 * A year's ratios in the open API.
 *
 * @param proposal the mean of the points, or absent where too few ratios have any
 */
record HealthBody(int year, @Nullable Integer proposal, List<One> ratios) {
    /**
     * @param circumstance what is the case where a quotient would mislead: CAPITAL_IMPAIRED, TURNED_TO_PROFIT …
     * @param missing accounts without which it can't be computed
     * @param limits for 25, 50, 75 and 100 points
     */
    record One(
            String ratio,
            String unit,
            @Nullable BigDecimal value,
            @Nullable String circumstance,
            List<String> missing,
            @Nullable Integer points,
            List<BigDecimal> limits) {
        static One of(Scored scored, BandTable table) {
            var finding = scored.finding();
            return new One(
                    scored.ratio().name(),
                    scored.ratio().unit().name(),
                    finding instanceof Finding.Measured(var value, var _) ? value : null,
                    finding instanceof Finding.Told(var what) ? what.name() : null,
                    finding instanceof Finding.Missing(var accounts)
                            ? accounts.stream().map(Account::label).toList()
                            : List.of(),
                    scored.worth(),
                    table.of(scored.ratio()).limits());
        }
    }

    static HealthBody of(Health health, BandTable table) {
        return new HealthBody(
                health.year().getValue(),
                health.proposal().orElse(null),
                health.ratios().stream().map(scored -> One.of(scored, table)).toList());
    }
}
