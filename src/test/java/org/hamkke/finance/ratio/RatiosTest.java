package org.hamkke.finance.ratio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamkke.finance.ratio.Account.*;
import static org.hamkke.finance.ratio.Ratio.*;

import java.math.BigDecimal;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hamkke.kernel.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RatiosTest {
    @Test
    void debtsAreMeasuredAgainstEquity() {
        assertThat(of(DEBT_RATIO, year(LIABILITIES, 90, EQUITY, 60))).isEqualTo(measured("150.00"));
        assertThat(of(DEBT_RATIO, year(LIABILITIES, 0, EQUITY, 60))).isEqualTo(measured("0.00"));
    }

    @Test
    void equityEatenUpIsToldInWordsAndNeverAsANegativeRatio() {
        assertThat(of(DEBT_RATIO, year(LIABILITIES, 90, EQUITY, -10)))
                .isEqualTo(told(Circumstance.CAPITAL_IMPAIRED));
        assertThat(of(DEBT_RATIO, year(EQUITY, 0))).isEqualTo(told(Circumstance.CAPITAL_IMPAIRED));
    }

    @Test
    void whatIsMissingIsNamedAndNotTakenForNil() {
        assertThat(of(DEBT_RATIO, year(EQUITY, 60)))
                .isEqualTo(new Finding.Missing(List.of(LIABILITIES)));
        assertThat(of(CURRENT_RATIO, year()))
                .isEqualTo(new Finding.Missing(List.of(CURRENT_ASSETS, CURRENT_LIABILITIES)));
        assertThat(of(INTEREST_COVERAGE, year(OPERATING_PROFIT, 5)))
                .isEqualTo(new Finding.Missing(List.of(INTEREST_EXPENSE)));
    }

    @Test
    void nothingDueIsNoQuotient() {
        assertThat(of(CURRENT_RATIO, year(CURRENT_ASSETS, 5, CURRENT_LIABILITIES, 0)))
                .isEqualTo(told(Circumstance.NOTHING_DUE));
        assertThat(of(CURRENT_RATIO, year(CURRENT_ASSETS, 10, CURRENT_LIABILITIES, 3)))
                .isEqualTo(measured("333.33"));
    }

    @Test
    void aLossIsANegativeMargin() {
        assertThat(of(OPERATING_MARGIN, year(OPERATING_PROFIT, -7, REVENUE, 100)))
                .isEqualTo(measured("-7.00"));
        assertThat(of(OPERATING_MARGIN, year(OPERATING_PROFIT, -7, REVENUE, 0)))
                .isEqualTo(told(Circumstance.NO_REVENUE));
    }

    @Test
    void interestIsCoveredInTimesAndFinanceCostsStandInSayingSo() {
        assertThat(of(INTEREST_COVERAGE, year(OPERATING_PROFIT, 10, INTEREST_EXPENSE, 4)))
                .isEqualTo(measured("2.50"));
        assertThat(of(INTEREST_COVERAGE, year(OPERATING_PROFIT, 10, FINANCE_COSTS, 8)))
                .isEqualTo(new Finding.Measured(new BigDecimal("1.25"), true));
        assertThat(of(INTEREST_COVERAGE, year(INTEREST_EXPENSE, 0)))
                .isEqualTo(told(Circumstance.NO_INTEREST));
    }

    @Test
    void growthIsAgainstTheYearBefore() {
        assertThat(growth(REVENUE_GROWTH, year(REVENUE, 100), year(REVENUE, 125)))
                .isEqualTo(measured("25.00"));
        assertThat(of(REVENUE_GROWTH, year(REVENUE, 100)))
                .isEqualTo(told(Circumstance.NO_YEAR_BEFORE));
        assertThat(growth(REVENUE_GROWTH, year(REVENUE, 0), year(REVENUE, 125)))
                .isEqualTo(told(Circumstance.NO_REVENUE_BEFORE));
    }

    @Test
    void aChangeOfSignIsToldByItsName() {
        assertThat(profit(100, 130)).isEqualTo(measured("30.00"));
        assertThat(profit(100, 0)).isEqualTo(measured("-100.00"));
        assertThat(profit(100, -1)).isEqualTo(told(Circumstance.TURNED_TO_LOSS));
        assertThat(profit(-100, 1)).isEqualTo(told(Circumstance.TURNED_TO_PROFIT));
        assertThat(profit(-100, -60)).isEqualTo(told(Circumstance.LOSS_NARROWED));
        assertThat(profit(-100, -100)).isEqualTo(told(Circumstance.LOSS_CONTINUED));
        assertThat(profit(0, 5)).isEqualTo(told(Circumstance.NO_PROFIT_BEFORE));
    }

    @Test
    void aGroupIsNotComparedWithACompanyAlone() {
        var group = new Statement(Year.of(2024), Scope.CONSOLIDATED, Map.of(REVENUE, Money.won(9)));
        var alone = new Statement(Year.of(2023), Scope.SEPARATE, Map.of(REVENUE, Money.won(5)));

        assertThat(Ratios.of(REVENUE_GROWTH, group, alone))
                .isEqualTo(told(Circumstance.SCOPE_CHANGED));
    }

    private static Finding profit(long before, long now) {
        return growth(PROFIT_GROWTH, year(NET_PROFIT, before), year(NET_PROFIT, now));
    }

    private static Finding growth(Ratio ratio, Statement before, Statement now) {
        return Ratios.of(ratio, now, before);
    }

    private static Finding of(Ratio ratio, Statement year) {
        @Nullable Statement none = null;
        return Ratios.of(ratio, year, none);
    }

    private static Finding measured(String value) {
        return new Finding.Measured(new BigDecimal(value), false);
    }

    private static Finding told(Circumstance circumstance) {
        return new Finding.Told(circumstance);
    }

    /** @param accountsAndWon in turn */
    static Statement year(Object... accountsAndWon) {
        var figures = new HashMap<Account, Money>();
        for (int i = 0; i < accountsAndWon.length; i += 2)
            figures.put(
                    (Account) accountsAndWon[i],
                    Money.won(((Number) accountsAndWon[i + 1]).longValue()));
        return new Statement(Year.of(2024), Scope.CONSOLIDATED, figures);
    }
}
