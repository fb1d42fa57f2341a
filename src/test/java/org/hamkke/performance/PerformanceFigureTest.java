package org.hamkke.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PerformanceFigureTest {
    /** By hand: (3 · 0.5 + 1 · 1.2) / 4 = 0.675. */
    @Test
    void isTheWeightedMeanOfHeldAttainments() {
        var figure = PerformanceFigure.of(List.of(kpi(3, "50"), kpi(1, "130"))).orElseThrow();

        assertThat(figure.value()).isEqualByComparingTo("67.5");
        assertThat(figure.low()).isEqualByComparingTo("67.5");
        assertThat(figure.high()).isEqualByComparingTo("67.5");
    }

    /** By hand: one weight of four is not known, so between 3 · 0.5 / 4 and (3 · 0.5 + 1) / 4. */
    @Test
    void whatHasNotBeenReadOpensTheRange() {
        var figure = PerformanceFigure.of(List.of(kpi(3, "50"), unread(1))).orElseThrow();

        assertThat(figure.value()).isEqualByComparingTo("50");
        assertThat(figure.low()).isEqualByComparingTo("37.5");
        assertThat(figure.high()).isEqualByComparingTo("62.5");
        assertThat(figure.read()).isEqualTo(1);
    }

    @Test
    void withoutAnyReadingThereIsNoFigure() {
        assertThat(PerformanceFigure.of(List.of(unread(1)))).isEmpty();
        assertThat(PerformanceFigure.of(List.of())).isEmpty();
    }

    private static KpiSummary kpi(int weight, String actual) {
        var counted =
                new KpiSummary.Counted(
                        LocalDate.parse("2026-10-01"), new BigDecimal(actual), Instant.EPOCH);
        return new KpiSummary(
                KpiId.next(),
                UUID.randomUUID(),
                definition(weight),
                1,
                1,
                Optional.of(Instant.EPOCH),
                Optional.of(counted));
    }

    private static KpiSummary unread(int weight) {
        return new KpiSummary(
                KpiId.next(),
                UUID.randomUUID(),
                definition(weight),
                1,
                1,
                Optional.of(Instant.EPOCH),
                Optional.empty());
    }

    private static KpiDefinition definition(int weight) {
        var goal =
                new Goal(
                        BigDecimal.ZERO,
                        new BigDecimal("100"),
                        LocalDate.parse("2026-01-01"),
                        LocalDate.parse("2027-12-31"));
        return new KpiDefinition(
                "실증 현장", "", "곳", KpiDirection.UP, goal, Rhythm.MONTHLY, weight, Optional.empty());
    }
}
