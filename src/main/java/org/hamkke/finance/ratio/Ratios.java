package org.hamkke.finance.ratio;

import static org.hamkke.finance.ratio.Account.CURRENT_ASSETS;
import static org.hamkke.finance.ratio.Account.CURRENT_LIABILITIES;
import static org.hamkke.finance.ratio.Account.EQUITY;
import static org.hamkke.finance.ratio.Account.FINANCE_COSTS;
import static org.hamkke.finance.ratio.Account.INTEREST_EXPENSE;
import static org.hamkke.finance.ratio.Account.LIABILITIES;
import static org.hamkke.finance.ratio.Account.NET_PROFIT;
import static org.hamkke.finance.ratio.Account.OPERATING_PROFIT;
import static org.hamkke.finance.ratio.Account.REVENUE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.hamkke.finance.ratio.Finding.Measured;
import org.hamkke.finance.ratio.Finding.Missing;
import org.hamkke.finance.ratio.Finding.Told;
import org.hamkke.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Financial ratios of one year, in percent or times, rounded half up to two decimals (so at most 0.005 off).
 *
 * <p>Source: 한국은행, 기업경영분석, definitions of 부채비율, 유동비율, 매출액영업이익률, 이자보상비율, 매출액증가율 and 순이익증가율 (the last is
 * left to words where the sign changes, as there). Balance figures are those of the year's end, flows those of the whole year.
 */
public final class Ratios {
    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Ratios() {}

    /** @param before the statement of the year before, which only growth asks for */
    public static Finding of(Ratio ratio, Statement year, @Nullable Statement before) {
        return switch (ratio) {
            case DEBT_RATIO -> debtRatio(year);
            case CURRENT_RATIO -> currentRatio(year);
            case OPERATING_MARGIN -> operatingMargin(year);
            case INTEREST_COVERAGE -> interestCoverage(year);
            case REVENUE_GROWTH -> revenueGrowth(year, before);
            case PROFIT_GROWTH -> profitGrowth(year, before);
        };
    }

    /** liabilities / equity × 100 %; equity at or below nil is told as capital impairment, with or without liabilities. */
    private static Finding debtRatio(Statement year) {
        var impaired = year.figure(EQUITY).filter(equity -> equity.amount().signum() <= 0);
        if (impaired.isPresent()) return new Told(Circumstance.CAPITAL_IMPAIRED);
        var missing = year.missing(LIABILITIES, EQUITY);
        return missing.isEmpty()
                ? percent(year.known(LIABILITIES), year.known(EQUITY))
                : new Missing(missing);
    }

    /** current assets / current liabilities × 100 %. */
    private static Finding currentRatio(Statement year) {
        var missing = year.missing(CURRENT_ASSETS, CURRENT_LIABILITIES);
        if (!missing.isEmpty()) return new Missing(missing);
        return year.known(CURRENT_LIABILITIES).isZero()
                ? new Told(Circumstance.NOTHING_DUE)
                : percent(year.known(CURRENT_ASSETS), year.known(CURRENT_LIABILITIES));
    }

    /** operating profit / revenue × 100 %; below nil for a loss. */
    private static Finding operatingMargin(Statement year) {
        var missing = year.missing(OPERATING_PROFIT, REVENUE);
        if (!missing.isEmpty()) return new Missing(missing);
        return year.known(REVENUE).amount().signum() <= 0
                ? new Told(Circumstance.NO_REVENUE)
                : percent(year.known(OPERATING_PROFIT), year.known(REVENUE));
    }

    /** operating profit / interest expense, in times; all finance costs stand in where interest is not told apart. */
    private static Finding interestCoverage(Statement year) {
        var told = year.figure(INTEREST_EXPENSE).isPresent();
        var interest = year.figure(told ? INTEREST_EXPENSE : FINANCE_COSTS);
        if (interest.isEmpty()) return new Missing(List.of(INTEREST_EXPENSE));
        if (interest.get().isZero()) return new Told(Circumstance.NO_INTEREST);
        var missing = year.missing(OPERATING_PROFIT);
        if (!missing.isEmpty()) return new Missing(missing);
        return new Measured(
                quotient(year.known(OPERATING_PROFIT), interest.get(), BigDecimal.ONE), !told);
    }

    /** (revenue − revenue before) / revenue before × 100 %. */
    private static Finding revenueGrowth(Statement year, @Nullable Statement before) {
        if (before == null) return new Told(Circumstance.NO_YEAR_BEFORE);
        if (year.scope() != before.scope()) return new Told(Circumstance.SCOPE_CHANGED);
        if (isMissing(REVENUE, year, before)) return new Missing(List.of(REVENUE));
        var last = before.known(REVENUE);
        return last.amount().signum() <= 0
                ? new Told(Circumstance.NO_REVENUE_BEFORE)
                : percent(year.known(REVENUE).minus(last), last);
    }

    /** (net profit − net profit before) / net profit before × 100 % from profit to profit; every other way in words. */
    private static Finding profitGrowth(Statement year, @Nullable Statement before) {
        if (before == null) return new Told(Circumstance.NO_YEAR_BEFORE);
        if (year.scope() != before.scope()) return new Told(Circumstance.SCOPE_CHANGED);
        if (isMissing(NET_PROFIT, year, before)) return new Missing(List.of(NET_PROFIT));
        var now = year.known(NET_PROFIT);
        var last = before.known(NET_PROFIT);
        if (last.isZero()) return new Told(fromNil(now));
        if (last.isNegative()) return new Told(fromLoss(now, last));
        return now.isNegative()
                ? new Told(Circumstance.TURNED_TO_LOSS)
                : percent(now.minus(last), last);
    }

    private static Circumstance fromNil(Money now) {
        return now.isNegative() ? Circumstance.TURNED_TO_LOSS : Circumstance.NO_PROFIT_BEFORE;
    }

    private static Circumstance fromLoss(Money now, Money last) {
        if (!now.isNegative()) return Circumstance.TURNED_TO_PROFIT;
        return now.compareTo(last) > 0 ? Circumstance.LOSS_NARROWED : Circumstance.LOSS_CONTINUED;
    }

    private static boolean isMissing(Account account, Statement year, Statement before) {
        return year.figure(account).isEmpty() || before.figure(account).isEmpty();
    }

    private static Finding percent(Money part, Money whole) {
        return new Measured(quotient(part, whole, HUNDRED), false);
    }

    private static BigDecimal quotient(Money part, Money whole, BigDecimal times) {
        return part.amount().multiply(times).divide(whole.amount(), DECIMALS, RoundingMode.HALF_UP);
    }
}
