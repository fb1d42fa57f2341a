package org.hamkke.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import org.hamkke.kernel.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttainmentTest {
    private static final Period YEAR =
            new Period(LocalDate.parse("2026-01-01"), LocalDate.parse("2027-01-01"));

    @ParameterizedTest
    @CsvSource({
        "0, 100, 71, 0.71", // rising
        "100, 70, 78.6, 0.7133333333333333333333333333333333", // falling: 21.4 of 30 gone
        "0, -30, -21.4, 0.7133333333333333333333333333333333",
        "50, 100, 40, -0.2", // went the wrong way
        "0, 10, 15, 1.5" // beyond the target
    })
    void isTheShareOfTheWayThatHasBeenGone(
            BigDecimal baseline, BigDecimal target, BigDecimal actual, BigDecimal exact) {
        assertThat(Attainment.of(baseline, target, actual).exact()).isEqualByComparingTo(exact);
    }

    @ParameterizedTest
    @CsvSource({"-0.2, 0", "0.71, 0.71", "1.2, 1.2", "1.5, 1.2"})
    void theScoreIsHeldBetweenNothingAndAFifthBeyond(BigDecimal exact, BigDecimal score) {
        assertThat(new Attainment(exact).score()).isEqualByComparingTo(score);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-01, 0",
        "2026-01-01, 0",
        "2026-03-15, 0.2",
        "2027-01-01, 1",
        "2028-01-01, 1"
    })
    void aPlanIsEvenFromTheFirstDayToTheLast(LocalDate day, BigDecimal expected) {
        assertThat(Attainment.planned(YEAR, day).exact()).isEqualByComparingTo(expected);
    }

    @Test
    void thereIsNoWayBetweenEqualNumbers() {
        assertThatThrownBy(() -> Attainment.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.TEN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** A falling KPI is a rising one seen in a mirror. */
    @Test
    void mirroringAllThreeFiguresChangesNothing() {
        var random = new Random(20261122);
        for (int i = 0; i < 1000; i++) {
            var baseline = BigDecimal.valueOf(random.nextInt(-1000, 1000));
            var target = baseline.add(BigDecimal.valueOf(random.nextInt(1, 500)));
            var actual = BigDecimal.valueOf(random.nextInt(-2000, 2000));
            assertThat(Attainment.of(baseline.negate(), target.negate(), actual.negate()))
                    .isEqualTo(Attainment.of(baseline, target, actual));
        }
    }
}
