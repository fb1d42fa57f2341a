package org.hamkke.fit.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hamkke.fit.method.Promethee.Pair;
import org.hamkke.fit.method.Promethee.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrometheeTest {
    static List<PreferenceFunction> functions() {
        return List.of(
                PreferenceFunction.usual(),
                PreferenceFunction.uShape(2),
                PreferenceFunction.vShape(7),
                PreferenceFunction.level(1, 3),
                PreferenceFunction.linear(1, 4),
                PreferenceFunction.linear(2, 2),
                PreferenceFunction.gaussian(5));
    }

    @Test
    void reproducesThePublishedExample() {
        var example = Cases.named("promethee-zhao");

        var result =
                Promethee.of(
                        example.matrix(),
                        example.weights(),
                        everywhere(PreferenceFunction.usual(), 3));

        assertThat(result.net().toArray())
                .containsExactly(
                        example.expected("phi_net", double[].class), within(example.tolerance()));
        assertThat(result.ranking().order()).containsExactly(2, 0, 1);
    }

    private static List<PreferenceFunction> everywhere(PreferenceFunction function, int criteria) {
        return Collections.nCopies(criteria, function);
    }

    @ParameterizedTest
    @MethodSource("functions")
    void getsFromSortingWhatComparingEveryPairGives(PreferenceFunction function) {
        Generated.choices().forEach(choice -> assertFlowsMatchPairs(choice, function));
    }

    private static void assertFlowsMatchPairs(
            Generated.Choice choice, PreferenceFunction function) {
        var functions = everywhere(function, choice.matrix().criteria());
        var flows = Promethee.of(choice.matrix(), choice.weights(), functions);
        var pi = Promethee.indices(choice.matrix(), choice.weights(), functions);
        int others = choice.matrix().candidates() - 1;
        for (int i = 0; i <= others; i++) {
            assertThat(flows.positive().get(i) * others)
                    .isCloseTo(pi.row(i).stream().sum(), within(1e-12));
            assertThat(flows.negative().get(i) * others)
                    .isCloseTo(pi.column(i).stream().sum(), within(1e-12));
        }
    }

    @ParameterizedTest
    @MethodSource("functions")
    void keepsSmallDifferencesBesideAnOutlier(PreferenceFunction function) {
        var random = new SplittableRandom(3);
        var rows = new double[500][1];
        for (var row : rows) row[0] = random.nextDouble(0, 20);
        rows[77][0] = 1e12;
        rows[78][0] = -1e12;

        var flows = Promethee.of(DecisionMatrix.ofBenefits(rows), Weights.of(1), List.of(function));
        var pi =
                Promethee.indices(
                        DecisionMatrix.ofBenefits(rows), Weights.of(1), List.of(function));

        for (int i = 0; i < rows.length; i++)
            assertThat(flows.positive().get(i) * 499)
                    .isCloseTo(pi.row(i).stream().sum(), within(1e-9));
    }

    @Test
    void callsIncomparableWhatTheFlowsContradict() {
        var flows = Promethee.of(quarrel(), Weights.of(0.5, 0.5), steps());

        assertThat(flows.relation(0, 1)).isEqualTo(Relation.INCOMPARABLE);
        assertThat(flows.incomparable()).contains(new Pair(0, 1));
        assertThat(flows.outranks()).contains(new Pair(0, 2), new Pair(1, 2));
        assertThat(flows.relation(2, 0)).isEqualTo(Relation.OUTRANKED);
    }

    /** The first is far ahead in one criterion and far behind in the other, the second in between. */
    private static DecisionMatrix quarrel() {
        return DecisionMatrix.ofBenefits(new double[][] {{10, 0}, {5, 5}, {0, 0}, {4, 10}});
    }

    private static List<PreferenceFunction> steps() {
        return List.of(PreferenceFunction.linear(0, 10), PreferenceFunction.linear(4, 6));
    }

    @Test
    void callsTwinsIndifferent() {
        var twins = DecisionMatrix.ofBenefits(new double[][] {{1, 2}, {1, 2}});

        var flows =
                Promethee.of(twins, Weights.equal(2), everywhere(PreferenceFunction.usual(), 2));

        assertThat(flows.indifferent()).containsExactly(new Pair(0, 1));
        assertThat(flows.outranks()).isEmpty();
        assertThat(flows.net()).isEqualTo(Vector.of(0, 0));
    }

    @Test
    void givesASingleCandidateNoFlow() {
        var alone = DecisionMatrix.ofBenefits(new double[][] {{1}});

        var flows = Promethee.of(alone, Weights.of(1), functions().subList(2, 3));

        assertThat(flows.net()).isEqualTo(Vector.of(0));
    }

    @Test
    void balancesAllNetFlows() {
        Generated.choices()
                .map(choice ->
                        Promethee.of(
                                choice.matrix(),
                                choice.weights(),
                                everywhere(
                                        PreferenceFunction.linear(1, 4),
                                        choice.matrix().criteria())))
                .forEach(flows ->
                        assertThat(flows.net().stream().sum()).isCloseTo(0, within(1e-12)));
    }

    @Test
    void refusesThresholdsThatMakeNoSense() {
        assertRefused(() -> PreferenceFunction.uShape(-1), InputRule.MUST_NOT_BE_NEGATIVE);
        assertRefused(() -> PreferenceFunction.vShape(0), InputRule.MUST_BE_POSITIVE);
        assertRefused(() -> PreferenceFunction.level(3, 1), InputRule.MUST_NOT_FALL);
        assertRefused(() -> PreferenceFunction.gaussian(0), InputRule.MUST_BE_POSITIVE);
        assertRefused(() -> PreferenceFunction.linear(0, Double.NaN), InputRule.MUST_BE_FINITE);
    }

    @Test
    void refusesMoreCandidatesThanPairsCanBeShownFor() {
        var many = DecisionMatrix.ofBenefits(new double[5_001][1]);
        var usual = everywhere(PreferenceFunction.usual(), 1);
        var flows = Promethee.of(many, Weights.of(1), usual);

        assertRefused(flows::outranks, InputRule.MUST_NOT_BE_LONGER);
        assertRefused(
                () -> Promethee.indices(many, Weights.of(1), usual), InputRule.MUST_NOT_BE_LONGER);
        assertRefused(
                () -> Promethee.of(many, Weights.of(1), functions().subList(6, 7)),
                InputRule.MUST_NOT_BE_LONGER);
        assertRefused(
                () -> Promethee.of(many, Weights.of(1), functions()), InputRule.MUST_HAVE_LENGTH);
    }

    private static void assertRefused(ThrowingCallable input, InputRule rule) {
        assertThat(catchThrowableOfType(MethodInputException.class, input).rule()).isEqualTo(rule);
    }

    @Test
    void bendsAGaussianWhoseSquaresVanish() {
        assertThat(PreferenceFunction.gaussian(1e-200).of(1e-170)).isEqualTo(1);
        assertThat(PreferenceFunction.gaussian(1e-200).of(1e-200))
                .isCloseTo(1 - Math.exp(-0.5), within(1e-12));
    }
}
