package org.hamkke.fit.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeightStabilityTest {
    /** The first candidate wins as long as 0.6 w > 0.7 (1 − w), that is w > 7/13. */
    @Test
    void findsWhereTheWinnerIsCaughtUp() {
        var values = Matrix.of(new double[][] {{1, 0}, {0.4, 0.7}});

        var stability = WeightStability.of(values, Weights.of(0.6, 0.4));

        assertThat(stability.winner()).isZero();
        assertThat(stability.intervals().get(0).low()).isCloseTo(7 / 13.0, within(1e-12));
        assertThat(stability.intervals().get(0).high()).isOne();
        var change = stability.smallestChange().orElseThrow();
        assertThat(change.size()).isCloseTo(0.6 - 7 / 13.0, within(1e-12));
        assertThat(change.challenger()).isOne();
    }

    @Test
    void knowsAWinnerThatNoSingleWeightOverthrows() {
        var values = Matrix.of(new double[][] {{3, 3}, {2, 1}});

        assertThat(WeightStability.of(values, Weights.of(0.5, 0.5)).smallestChange()).isEmpty();
    }

    @Test
    void callsAChangeOfZeroWhatAlreadyTies() {
        var values = Matrix.of(new double[][] {{1, 0}, {0, 1}});

        var change =
                WeightStability.of(values, Weights.of(0.5, 0.5)).smallestChange().orElseThrow();

        assertThat(change.size()).isZero();
    }

    @Test
    void sharesTheRestEvenlyWhenOneWeightWasAll() {
        var values = Matrix.of(new double[][] {{1, 0, 0.2}, {0.5, 1, 0.6}});

        var lines = WeightLines.of(values, Weights.of(1, 0, 0), 0);

        assertThat(lines.atZero().toArray())
                .containsExactly(new double[] {0.1, 0.8}, within(1e-12));
        assertThat(WeightStability.of(values, Weights.of(1, 0, 0)).intervals().get(0).low())
                .isCloseTo(0.7 / 1.2, within(1e-12));
    }

    @Test
    void leavesAnOnlyCriterionAlone() {
        var values = Matrix.of(new double[][] {{1}, {2}});

        var stability = WeightStability.of(values, Weights.of(1));

        assertThat(stability.winner()).isOne();
        assertThat(stability.smallestChange()).isEmpty();
    }

    @Test
    void keepsTheWinnerInsideEveryIntervalAndLosesItOutside() {
        Generated.choices().forEach(WeightStabilityTest::assertIntervalsHold);
    }

    private static void assertIntervalsHold(Generated.Choice choice) {
        var values = Normalisation.MIN_MAX.values(choice.matrix());
        var stability = WeightStability.of(values, choice.weights());
        for (int j = 0; j < choice.weights().size(); j++) {
            var interval = stability.intervals().get(j);
            var lines = WeightLines.of(values, choice.weights(), j);
            assertThat(ahead(lines, stability.winner(), interval.low())).isTrue();
            assertThat(ahead(lines, stability.winner(), interval.high())).isTrue();
            for (var change : interval.changes()) assertChallengerWinsBeyond(change, lines);
        }
    }

    private static void assertChallengerWinsBeyond(
            WeightStability.Change change, WeightLines lines) {
        double beyond = change.to() + (change.to() >= change.from() ? 1e-6 : -1e-6);
        double before = change.to() == change.from() ? change.to() - 1e-6 : beyond;
        int rival = change.challenger();
        assertThat(ahead(lines, rival, beyond) || ahead(lines, rival, before)).isTrue();
    }

    private static boolean ahead(WeightLines lines, int candidate, double weight) {
        double own = lines.scoreAt(weight, candidate);
        for (int i = 0; i < lines.atOne().size(); i++)
            if (lines.scoreAt(weight, i) > own + 1e-9) return false;
        return true;
    }
}
