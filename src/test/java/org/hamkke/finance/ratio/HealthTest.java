package org.hamkke.finance.ratio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hamkke.finance.ratio.Account.*;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hamkke.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthTest {
    private static final BandTable TABLE = BandTable.DEFAULT;

    @ParameterizedTest
    @CsvSource({"50, 100", "50.01, 75", "100, 75", "200, 50", "400, 25", "400.01, 0"})
    void aLimitItselfStillGetsItsPointsWhereLessIsBetter(BigDecimal value, int points) {
        assertThat(TABLE.of(Ratio.DEBT_RATIO).points(value)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"-0.01, 0", "0, 25", "1.99, 25", "2, 50", "5, 75", "10, 100", "99, 100"})
    void aLimitItselfStillGetsItsPointsWhereMoreIsBetter(BigDecimal value, int points) {
        assertThat(TABLE.of(Ratio.OPERATING_MARGIN).points(value)).isEqualTo(points);
    }

    @Test
    void limitsThatDoNotGetBetterAreNoBands() {
        var limits = Stream.of("1", "2", "2", "3").map(BigDecimal::new).toList();

        assertThat(Bands.areInOrder(Ratio.CURRENT_RATIO, limits)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bands(Ratio.CURRENT_RATIO, limits, ""));
    }

    @Test
    void proposesTheMeanOfWhatHasPoints() {
        var year =
                RatiosTest.year(
                        LIABILITIES,
                        100,
                        EQUITY,
                        100, // 75
                        CURRENT_ASSETS,
                        100,
                        CURRENT_LIABILITIES,
                        100, // 50
                        REVENUE,
                        100,
                        OPERATING_PROFIT,
                        10); // 100

        var health = Health.of(year, null, TABLE);

        assertThat(health.counted()).isEqualTo(3);
        assertThat(health.proposal()).contains(75);
    }

    @Test
    void proposesNothingFromTooLittle() {
        var year = RatiosTest.year(LIABILITIES, 100, EQUITY, 100, REVENUE, 5);

        assertThat(Health.of(year, null, TABLE).proposal()).isEmpty();
    }

    @Test
    void capitalEatenUpIsNilWhateverElseHolds() {
        var year =
                RatiosTest.year(
                        EQUITY,
                        -1,
                        CURRENT_ASSETS,
                        900,
                        CURRENT_LIABILITIES,
                        1,
                        REVENUE,
                        10,
                        OPERATING_PROFIT,
                        9,
                        INTEREST_EXPENSE,
                        0);

        assertThat(Health.of(year, null, TABLE).proposal()).contains(0);
    }

    @Test
    void growthNeverReachesAcrossAGap() {
        var years = List.of(year(2021, 100), year(2023, 200), year(2024, 300));

        var health = Health.ofAll(years, TABLE);

        assertThat(health)
                .extracting(Health::year)
                .containsExactly(Year.of(2024), Year.of(2023), Year.of(2021));
        assertThat(growth(health.get(0)))
                .isEqualTo(new Finding.Measured(new BigDecimal("50.00"), false));
        assertThat(growth(health.get(1))).isEqualTo(new Finding.Told(Circumstance.NO_YEAR_BEFORE));
    }

    private static Finding growth(Health health) {
        return health.ratios().get(Ratio.REVENUE_GROWTH.ordinal()).finding();
    }

    private static Statement year(int year, long revenue) {
        return new Statement(Year.of(year), Scope.SEPARATE, Map.of(REVENUE, Money.won(revenue)));
    }
}
