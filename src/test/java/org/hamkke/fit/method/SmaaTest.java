package org.hamkke.fit.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;
import static org.hamkke.fit.method.Direction.MAX;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SmaaTest {
    private static final Smaa SMAA = new Smaa(40_000, 7);
    private static final double SURE = 3;

    @Test
    void comesWithinThreeStandardErrorsOfTheClosedForm() {
        var example = Cases.named("smaa-analytic-2x2");

        var result =
                SMAA.run(
                        UncertainMatrix.exactly(
                                DecisionMatrix.ofBenefits(
                                        example.input("values", double[][].class))));

        var expected = example.expected("b1", double[].class);
        for (int i = 0; i < 2; i++)
            assertThat(result.firstShare(i))
                    .isCloseTo(expected[i], within(SURE * result.standardError(i, 0)));
        assertThat(result.centralWeightsOf(0).orElseThrow().get(0))
                .isCloseTo(
                        example.expected("central_w1_of_a1", double.class),
                        within(SURE * result.greatestStandardError()));
    }

    @Test
    void givesTheSameAnswerForTheSameSeedAndAnotherForAnother() {
        var matrix = UncertainMatrix.exactly(DecisionMatrix.ofBenefits(CROSSING));

        assertThat(new Smaa(1_001, 3).run(matrix)).isEqualTo(new Smaa(1_001, 3).run(matrix));
        assertThat(new Smaa(1_001, 3).run(matrix)).isNotEqualTo(new Smaa(1_001, 4).run(matrix));
    }

    private static final double[][] CROSSING = {{1, 0}, {0.4, 0.7}};

    @Test
    void neverPutsADominatedCandidateFirst() {
        Generated.choices()
                .limit(30)
                .map(choice -> choice.withDominated(0).matrix())
                .forEach(matrix -> assertNeverFirst(matrix.candidates() - 1, matrix));
    }

    private static void assertNeverFirst(int candidate, DecisionMatrix matrix) {
        var result = new Smaa(200, 1).run(UncertainMatrix.exactly(matrix));
        assertThat(result.firstShare(candidate)).isZero();
        assertThat(result.centralWeightsOf(candidate)).isEmpty();
        assertThat(result.confidence().get(candidate)).isZero();
        assertThat(result.pairwise().get(0, candidate)).isOne();
    }

    @Test
    void givesEveryCandidateSomePlaceInEveryDraw() {
        var result = new Smaa(500, 1).run(UncertainMatrix.exactly(example()));

        for (int i = 0; i < result.acceptability().rows(); i++)
            assertThat(result.acceptability().row(i).stream().sum()).isCloseTo(1, within(1e-12));
    }

    @Test
    void confirmsByItsCentralWeightsWhoeverIsEverFirstWhenScoresAreCertain() {
        var result = new Smaa(2_000, 1).run(UncertainMatrix.exactly(example()));

        for (int i = 0; i < result.confidence().size(); i++)
            assertThat(result.confidence().get(i)).isEqualTo(result.firstShare(i) > 0 ? 1 : 0);
    }

    private static DecisionMatrix example() {
        return Cases.named("saw-1").matrix();
    }

    @Test
    void countsNeitherOfTwoTwinsAsBeforeTheOther() {
        var twins = DecisionMatrix.ofBenefits(new double[][] {{3, 5}, {3, 5}, {1, 9}});

        var result = SMAA.run(UncertainMatrix.exactly(twins));

        assertThat(result.firstShare(0)).isEqualTo(result.firstShare(1)).isPositive();
        assertThat(result.pairwise().get(0, 1)).isZero();
        assertThat(result.pairwise().get(1, 0)).isZero();
    }

    @Test
    void readsARangeAsEvenlyLikely() {
        var rows =
                List.<List<Score>>of(
                        List.of(new Score.Between(0, 1)), List.of(new Score.Known(0.25)));

        var result = SMAA.run(UncertainMatrix.of(rows, List.of(MAX)));

        assertThat(result.firstShare(0)).isCloseTo(0.75, within(SURE * result.standardError(0, 0)));
        assertThat(result.confidence().get(0))
                .isCloseTo(0.75, within(SURE * result.standardError(0, 0)));
        assertThat(result.pairwise().get(0, 1)).isEqualTo(result.firstShare(0));
    }

    @Test
    void readsAMissingScoreAsAnythingStatedInItsCriterion() {
        var rows =
                List.<List<Score>>of(
                        List.of(new Score.Missing()),
                        List.of(new Score.Known(20)),
                        List.of(new Score.Known(60)));

        var result = SMAA.run(UncertainMatrix.of(rows, List.of(MAX)));

        assertThat(result.pairwise().get(0, 1)).isOne();
        assertThat(result.firstShare(0)).isZero();
    }

    @Test
    void drawsOneOfTheRatersWhoDisagree() {
        var rows =
                List.<List<Score>>of(
                        List.of(new Score.OneOf(Vector.of(10, 10, 90))),
                        List.of(new Score.Known(50)));

        var result = SMAA.run(UncertainMatrix.of(rows, List.of(MAX)));

        assertThat(result.firstShare(0))
                .isCloseTo(1 / 3.0, within(SURE * result.standardError(0, 0)));
    }

    /** One rater is strict, the other lenient; each alone prefers the first candidate. */
    @Test
    void keepsTogetherWhatOneRaterSaid() {
        var strict = DecisionMatrix.ofBenefits(new double[][] {{30}, {20}});
        var lenient = DecisionMatrix.ofBenefits(new double[][] {{90}, {80}});

        var result = SMAA.run(UncertainMatrix.oneOf(List.of(strict, lenient)));

        assertThat(result.firstShare(0)).isOne();
    }

    /** The mean of ranked weights is known: Σ_{k≥j} 1/k / n, the rank-order centroid (Barron and Barrett 1996). */
    @Test
    void drawsEvenlyFromRankedWeights() {
        var central = centralWeightsWithin(WeightRegion.ranked(0, 1, 2));

        assertThat(central.values().toArray())
                .containsExactly(new double[] {11 / 18.0, 5 / 18.0, 2 / 18.0}, within(0.005));
    }

    @Test
    void drawsEvenlyFromALongOrder() {
        var order = IntStream.range(0, 8).toArray();
        var central = centralWeightsWithin(WeightRegion.ranked(order));

        double centroid = IntStream.rangeClosed(1, 8).mapToDouble(k -> 1.0 / k).sum() / 8;
        assertThat(central.get(0)).isCloseTo(centroid, within(0.005));
        assertThat(central.get(7)).isCloseTo(1 / 64.0, within(0.001));
    }

    /** With w_3 fixed the rest is a line from 0.2 to 0.5. */
    @Test
    void staysWithinBoundsAndLeavesAFixedWeightAlone() {
        var bounds =
                List.of(
                        new WeightRegion.Bounds(0.2, 0.5),
                        WeightRegion.Bounds.NONE,
                        new WeightRegion.Bounds(0.4, 0.4));

        var central = centralWeightsWithin(WeightRegion.of(bounds, List.of()));

        assertThat(central.values().toArray())
                .containsExactly(new double[] {0.35, 0.25, 0.4}, within(0.003));
    }

    /** A single candidate is always first, so its central weights are the mean of all that were drawn. */
    private static Weights centralWeightsWithin(WeightRegion region) {
        var alone = DecisionMatrix.ofBenefits(new double[1][region.criteria()]);
        return SMAA.run(UncertainMatrix.exactly(alone), region).centralWeightsOf(0).orElseThrow();
    }

    @Test
    void refusesConditionsThatLeaveNoWeights() {
        var heavy = List.of(new WeightRegion.Bounds(0.6, 1), new WeightRegion.Bounds(0.6, 1));
        var circle = List.of(new WeightRegion.Order(0, 1), new WeightRegion.Order(1, 0));

        assertThat(refused(WeightRegion.of(heavy, List.of()))).isEqualTo(InputRule.MUST_LEAVE_ROOM);
        assertThat(
                        refused(
                                WeightRegion.of(
                                        List.of(WeightRegion.Bounds.NONE, WeightRegion.Bounds.NONE),
                                        circle)))
                .isEqualTo(InputRule.MUST_LEAVE_ROOM);
        assertThat(refused(WeightRegion.any(3))).isEqualTo(InputRule.MUST_HAVE_LENGTH);
    }

    private static InputRule refused(WeightRegion region) {
        var matrix = UncertainMatrix.exactly(DecisionMatrix.ofBenefits(CROSSING));
        return catchThrowableOfType(MethodInputException.class, () -> SMAA.run(matrix, region))
                .rule();
    }

    @Test
    void refusesACriterionInWhichNothingIsKnown() {
        var rows = List.<List<Score>>of(List.of(new Score.Known(1), new Score.Missing()));

        var refusal =
                catchThrowableOfType(
                        MethodInputException.class,
                        () -> UncertainMatrix.of(rows, List.of(MAX, MAX)));

        assertThat(refusal.rule()).isEqualTo(InputRule.MUST_BE_KNOWN_ONCE);
        assertThat(refusal.place()).hasToString("values[0][1]");
    }

    @Test
    void refusesARangeWithItsEndsExchanged() {
        var rows = List.<List<Score>>of(List.of(new Score.Between(5, 1)));

        var refusal =
                catchThrowableOfType(
                        MethodInputException.class, () -> UncertainMatrix.of(rows, List.of(MAX)));

        assertThat(refusal.rule()).isEqualTo(InputRule.MUST_NOT_FALL);
    }
}
