package org.hamkke.fit;

import static java.lang.Double.NaN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.hamkke.fit.method.Weights;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingsTest {
    private static final Weights HALVES = Weights.of(0.5, 0.5);

    @Test
    void theHigherWeightedSumComesFirst() {
        var standings = Standings.of(board(row(80, 60), row(70, 90)), open(), HALVES);

        assertThat(standings.order()).containsExactly(1, 0);
        assertThat(standings.of(1)).isEqualTo(new Standing.Ranked(1, 80));
        assertThat(standings.of(0)).isEqualTo(new Standing.Ranked(2, 70));
    }

    @Test
    void theWeightsDecide() {
        var standings = Standings.of(board(row(80, 60), row(70, 90)), open(), Weights.of(0.9, 0.1));

        assertThat(standings.order()).containsExactly(0, 1);
        assertThat(standings.total(0)).isCloseTo(78, within(1e-9));
    }

    @Test
    void whoFailsAGateStandsBelowWhoPassesHoweverGoodTheRest() {
        var standings = Standings.of(board(row(100, 49), row(10, 50)), gated(), HALVES);

        assertThat(standings.order()).containsExactly(1, 0);
        assertThat(standings.of(0)).isEqualTo(new Standing.Held(List.of(1)));
        assertThat(standings.of(1)).isEqualTo(new Standing.Ranked(1, 30));
    }

    @Test
    void aMissingScoreIsSaidAndNotTakenForZero() {
        var standings = Standings.of(board(row(90, NaN), row(10, 10)), open(), HALVES);

        assertThat(standings.order()).containsExactly(1, 0);
        assertThat(standings.of(0)).isEqualTo(new Standing.Waiting(List.of(1)));
        assertThat(standings.rankedCount()).isEqualTo(1);
    }

    @Test
    void aFailedGateIsTheReasonEvenWhereOtherScoresAreMissing() {
        var standings = Standings.of(board(row(NaN, 20)), gated(), HALVES);

        assertThat(standings.of(0)).isEqualTo(new Standing.Held(List.of(1)));
    }

    @Test
    void whoWasDeclinedIsOutOfTheRunning() {
        var board = board(row(90, 90)).add(UUID.randomUUID(), Decision.DECLINED, 95, 95);

        assertThat(Standings.of(board, gated(), HALVES).order()).containsExactly(0, 1);
        assertThat(Standings.of(board, gated(), HALVES).of(1)).isEqualTo(new Standing.Declined());
    }

    @Test
    void equalsShareAPlace() {
        var standings = Standings.of(board(row(50, 70), row(60, 60), row(10, 10)), open(), HALVES);

        assertThat(standings.of(0)).isEqualTo(new Standing.Ranked(1, 60));
        assertThat(standings.of(1)).isEqualTo(new Standing.Ranked(1, 60));
        assertThat(standings.of(2)).isEqualTo(new Standing.Ranked(3, 10));
    }

    @Test
    void aPageGoesOnAfterTheLastOneShown() {
        var board = board(row(30, 30), row(20, 20), row(10, 10));
        var standings = Standings.of(board, open(), HALVES);

        assertThat(standings.page(0, 2)).containsExactly(0, 1);
        assertThat(standings.after(board.partner(1), 2)).containsExactly(2);
    }

    @Test
    void noOneWhoFailsAGateEverStandsAboveOneWhoPasses() {
        var random = new SplittableRandom(20_261_122);
        var rows = new double[400][];
        Arrays.setAll(rows, _ -> row(random.nextInt(101), random.nextInt(101)));

        var standings = Standings.of(board(rows), gated(), Weights.of(0.999, 0.001));

        int passed = (int) Arrays.stream(rows).filter(row -> row[1] >= 50).count();
        assertThat(standings.rankedCount()).isEqualTo(passed);
        assertThat(Arrays.stream(standings.order()).skip(passed)).allMatch(i -> rows[i][1] < 50);
    }

    @Test
    void robustnessCountsTheWeightsUnderWhichACandidateIsFirst() {
        var standings = Standings.of(board(row(80, 20), row(20, 80), row(10, 10)), open(), HALVES);

        var robustness = Robustness.of(standings.first(Robustness.MOST));

        assertThat(robustness.bar(0).orElseThrow().first()).isBetween(48, 52);
        assertThat(robustness.bar(2).orElseThrow()).isEqualTo(new Robustness.Bar(0, 100, 0));
        assertThat(robustness.bar(3)).isEmpty();
    }

    @Test
    void theSmallestChangeOfAWeightThatFlipsTheWinnerIsExact() {
        var standings = Standings.of(board(row(80, 60), row(60, 90)), open(), Weights.of(0.7, 0.3));

        var tipping = Tipping.of(standings.first(2), Weights.of(0.7, 0.3));

        var change = tipping.weight().orElseThrow();
        assertThat(change.challenger()).isEqualTo(1);
        assertThat(change.to()).isCloseTo(change.criterion() == 0 ? 0.6 : 0.4, within(1e-9));
        assertThat(tipping.score().orElseThrow().to()).isCloseTo(80 - 5 / 0.7, within(1e-9));
    }

    private static double[] row(double... means) {
        return means;
    }

    private static Scoreboard board(double[]... rows) {
        var board = new Scoreboard(2);
        for (var row : rows) board.add(UUID.randomUUID(), null, row);
        return board;
    }

    private static List<Criterion> open() {
        return List.of(criterion(null), criterion(null));
    }

    private static List<Criterion> gated() {
        return List.of(criterion(null), criterion(50));
    }

    private static Criterion criterion(@Nullable Integer threshold) {
        return new Criterion(
                CriterionId.next(),
                1,
                "기준",
                BigDecimal.TEN,
                threshold,
                List.of("", "", "", "", ""),
                true,
                GroupPath.TOP,
                false);
    }
}
