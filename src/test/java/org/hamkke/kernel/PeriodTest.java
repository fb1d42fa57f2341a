package org.hamkke.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    private static final Period YEAR = period("2026-01-01", "2026-12-31");

    @Test
    void coversItsFirstAndItsLastDay() {
        assertThat(YEAR.covers(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(YEAR.covers(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(YEAR.covers(LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(YEAR.covers(LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    void coversAPeriodInsideIt() {
        assertThat(YEAR.covers(YEAR)).isTrue();
        assertThat(YEAR.covers(period("2026-06-01", "2027-01-01"))).isFalse();
    }

    @Test
    void overlapsWhenOneDayIsShared() {
        assertThat(YEAR.overlaps(period("2026-12-31", "2027-05-01"))).isTrue();
        assertThat(YEAR.overlaps(period("2027-01-01", "2027-05-01"))).isFalse();
        assertThat(YEAR.overlaps(period("2025-01-01", "2027-05-01"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-12-31, 12, 365",
        "2026-01-15, 2026-03-14, 2, 59",
        "2026-01-15, 2026-03-13, 1, 58",
        "2026-05-05, 2026-05-05, 0, 1",
    })
    void countsWholeMonthsAndDays(String from, String to, long months, long days) {
        assertThat(period(from, to).months()).isEqualTo(months);
        assertThat(period(from, to).days()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-01, 12, 2028-02-29",
        "2026-11-15, 24, 2028-11-14",
        "2026-08-31, 1, 2026-09-30",
        "2026-08-31, 6, 2027-02-28",
        "2026-08-29, 18, 2028-02-28",
        "2028-02-29, 12, 2029-02-28",
        "2028-02-29, 48, 2032-02-28",
    })
    void endsTheDayBeforeTheOneThatCorrespondsOrWithItsLastMonth(
            String from, int months, String to) {
        var period = Period.ofMonths(LocalDate.parse(from), months);

        assertThat(period).isEqualTo(period(from, to));
        assertThat(period.months()).isEqualTo(months);
    }

    @Test
    void refusesToEndBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> period("2026-02-01", "2026-01-31"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.ofMonths(LocalDate.of(2026, 1, 1), 0));
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
