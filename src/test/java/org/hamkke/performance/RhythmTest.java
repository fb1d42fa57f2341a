package org.hamkke.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RhythmTest {
    @Test
    void aQuarterIsNamedByItsFirstDay() {
        var november = LocalDate.parse("2026-11-22");

        assertThat(Rhythm.QUARTERLY.first(november)).isEqualTo("2026-10-01");
        assertThat(Rhythm.QUARTERLY.last(november)).isEqualTo("2026-12-31");
        assertThat(Rhythm.MONTHLY.last(LocalDate.parse("2028-02-10"))).isEqualTo("2028-02-29");
    }

    @Test
    void stretchesBeforeTheStartAndAfterTodayAreNotOffered() {
        var offered =
                Rhythm.MONTHLY.begun(
                        LocalDate.parse("2026-09-15"), LocalDate.parse("2026-11-22"), 12);

        assertThat(offered)
                .containsExactly(
                        LocalDate.parse("2026-11-01"),
                        LocalDate.parse("2026-10-01"),
                        LocalDate.parse("2026-09-01"));
    }
}
