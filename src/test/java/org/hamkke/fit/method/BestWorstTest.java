package org.hamkke.fit.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class BestWorstTest {
    private final Cases car = Cases.named("bwm-car");

    private BestWorst carJudgements() {
        return judgements(
                car.input("best", int.class),
                car.input("worst", int.class),
                car.input("best_to_others", double[].class),
                car.input("others_to_worst", double[].class));
    }

    private static BestWorst judgements(
            int best, int worst, double[] bestToOthers, double[] othersToWorst) {
        return new BestWorst(best, worst, Vector.of(bestToOthers), Vector.of(othersToWorst));
    }

    @Test
    void reproducesThePublishedLinearWeights() {
        var result = carJudgements().linear();

        assertThat(result.weights().values().toArray())
                .containsExactly(
                        car.expected("weights_linear", double[].class), within(car.tolerance()));
        assertThat(result.xi())
                .isCloseTo(car.expected("xi_L", double.class), within(car.tolerance()));
        assertThat(result.intervals()).allMatch(i -> i.least() == i.greatest());
    }

    /** The original model has many optimal weights here (ξ* = 1), the linear one a single set: both are published. */
    @Test
    void reproducesTheIntervalsOfTheNonlinearModel() {
        var result = carJudgements().nonlinear();

        assertThat(result.xi()).isCloseTo(1, within(1e-6));
        assertThat(result.consistencyRatio()).isCloseTo(1 / 4.47, within(1e-3));
        var expected = car.computed("interval_weights", double[][].class);
        for (int j = 0; j < expected.length; j++) {
            var interval = result.intervals().get(j);
            assertThat(interval.least()).isCloseTo(expected[j][0], within(car.tolerance()));
            assertThat(interval.greatest()).isCloseTo(expected[j][1], within(car.tolerance()));
        }
    }

    @Test
    void reproducesThePublishedConsistencyIndices() {
        var table = Cases.named("bwm-consistency-index");

        var indices =
                Arrays.stream(table.input("a_BW", double[].class))
                        .map(BestWorst::consistencyIndex)
                        .toArray();

        assertThat(indices)
                .containsExactly(table.expected("CI", double[].class), within(table.tolerance()));
    }

    @Test
    void recoversTheWeightsBehindConsistentJudgements() {
        var consistent = judgements(0, 2, new double[] {1, 2, 8, 4}, new double[] {8, 4, 1, 2});

        for (var result : new BestWorst.Result[] {consistent.linear(), consistent.nonlinear()}) {
            assertThat(result.weights().values().toArray())
                    .containsExactly(
                            new double[] {8 / 15.0, 4 / 15.0, 1 / 15.0, 2 / 15.0}, within(1e-8));
            assertThat(result.xi()).isCloseTo(0, within(1e-8));
            assertThat(result.consistencyRatio()).isCloseTo(0, within(1e-8));
        }
    }

    @Test
    void takesTwoCriteriaAndEqualOnes() {
        var two = judgements(1, 0, new double[] {3, 1}, new double[] {1, 3});
        var equal = judgements(0, 1, new double[] {1, 1, 1}, new double[] {1, 1, 1});

        assertThat(two.linear().weights().get(1)).isCloseTo(0.75, within(1e-9));
        assertThat(equal.nonlinear().weights().get(2)).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(equal.nonlinear().consistencyRatio()).isZero();
    }

    @Test
    void staysWithinItsXiForAnyJudgements() {
        var random = new SplittableRandom(9);
        for (int example = 0; example < 100; example++) assertWithinXi(random(random));
    }

    private static BestWorst random(SplittableRandom random) {
        int size = random.nextInt(2, 9);
        int top = random.nextInt(1, 10);
        var best = IntStream.range(0, size).mapToDouble(j -> random.nextInt(1, top + 1)).toArray();
        var worst = IntStream.range(0, size).mapToDouble(j -> random.nextInt(1, top + 1)).toArray();
        best[0] = 1;
        worst[size - 1] = 1;
        best[size - 1] = top;
        worst[0] = top;
        return judgements(0, size - 1, best, worst);
    }

    /** CI is the greatest ξ of three criteria; with more, and a_BW = 2, ξ can be 0.5 and CR 0.5/0.4384. */
    private static final double GREATEST_RATIO = 1.1404;

    private static void assertWithinXi(BestWorst judgements) {
        var linear = judgements.linear();
        var w = linear.weights();
        var nonlinear = judgements.nonlinear();
        int last = w.size() - 1;
        for (int j = 1; j < last; j++) {
            assertThat(Math.abs(w.get(0) - judgements.bestTo(j) * w.get(j)))
                    .isLessThan(linear.xi() + 1e-6);
            assertThat(Math.abs(w.get(j) - judgements.toWorst(j) * w.get(last)))
                    .isLessThan(linear.xi() + 1e-6);
        }
        assertThat(nonlinear.intervals())
                .allMatch(i -> i.least() > 0 && i.least() <= i.greatest() + 1e-12);
        assertThat(nonlinear.consistencyRatio()).isBetween(0.0, GREATEST_RATIO);
    }

    @Test
    void refusesWhatContradictsItsOwnQuestion() {
        var row = new double[] {1, 2, 4};
        var back = new double[] {4, 2, 1};
        assertRefused(() -> judgements(0, 0, row, back), InputRule.MUST_BE_ONE, "othersToWorst[0]");
        assertRefused(() -> judgements(3, 2, row, back), InputRule.MUST_BE_WITHIN, "best");
        assertRefused(() -> judgements(0, -1, row, back), InputRule.MUST_BE_WITHIN, "worst");
        assertRefused(
                () -> judgements(0, 2, row, new double[] {5, 2, 1}),
                InputRule.MUST_AGREE,
                "othersToWorst[0]");
        assertRefused(
                () -> judgements(0, 2, new double[] {1, 2, 10}, back),
                InputRule.MUST_BE_WITHIN,
                "bestToOthers[2]");
        assertRefused(
                () -> judgements(0, 1, row, new double[] {2, 1}),
                InputRule.MUST_HAVE_LENGTH,
                "othersToWorst");
        var same = new double[] {1, 1};
        assertRefused(() -> judgements(1, 1, same, same), InputRule.MUST_DIFFER, "worst");
    }

    private static void assertRefused(ThrowingCallable input, InputRule rule, String place) {
        var refusal = catchThrowableOfType(MethodInputException.class, input);
        assertThat(refusal.rule()).isEqualTo(rule);
        assertThat(refusal.place()).hasToString(place);
    }
}
