package org.hamkke.fit.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamkke.fit.method.Direction.MAX;
import static org.hamkke.fit.method.Direction.MIN;

import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What no method computes with is refused with the field and the index. */
class InputTest {
    @Test
    void refusesARowThatIsShorter() {
        assertRefused(
                () -> DecisionMatrix.ofBenefits(new double[][] {{1, 2}, {1}}),
                InputRule.MUST_HAVE_LENGTH,
                "matrix[1]");
    }

    @Test
    void refusesAnEmptyMatrixAndAnEmptyRow() {
        assertRefused(
                () -> DecisionMatrix.ofBenefits(new double[0][]),
                InputRule.MUST_NOT_BE_EMPTY,
                "matrix");
        assertRefused(
                () -> DecisionMatrix.ofBenefits(new double[1][0]),
                InputRule.MUST_NOT_BE_EMPTY,
                "matrix[0]");
    }

    @Test
    void refusesWhatIsNotANumber() {
        assertRefused(
                () -> DecisionMatrix.ofBenefits(new double[][] {{1, 2}, {1, Double.NaN}}),
                InputRule.MUST_BE_FINITE,
                "matrix[1][1]");
    }

    @Test
    void refusesNumbersWhoseSquaresOverflow() {
        assertRefused(
                () -> DecisionMatrix.ofBenefits(new double[][] {{1e200}}),
                InputRule.MUST_BE_WITHIN,
                "matrix[0][0]");
    }

    @Test
    void refusesADirectionTooMany() {
        assertRefused(
                () -> DecisionMatrix.of(new double[][] {{1}}, List.of(MAX, MIN)),
                InputRule.MUST_HAVE_LENGTH,
                "directions");
    }

    @Test
    void refusesMoreCandidatesOrCriteriaThanItsBounds() {
        assertRefused(
                () -> DecisionMatrix.ofBenefits(new double[100_001][1]),
                InputRule.MUST_NOT_BE_LONGER,
                "matrix");
        assertRefused(
                () -> DecisionMatrix.of(new double[1][201], Collections.nCopies(201, MAX)),
                InputRule.MUST_NOT_BE_LONGER,
                "matrix[0]");
    }

    @Test
    void refusesWeightsThatDoNotSumToOne() {
        assertRefused(() -> Weights.of(0.5, 0.6), InputRule.MUST_SUM_TO_ONE, "weights");
    }

    @Test
    void refusesANegativeWeightEvenWhenTheSumIsRight() {
        assertRefused(() -> Weights.of(1.5, -0.5), InputRule.MUST_NOT_BE_NEGATIVE, "weights[1]");
        assertRefused(
                () -> Weights.normalised(3, -1), InputRule.MUST_NOT_BE_NEGATIVE, "weights[1]");
    }

    @Test
    void refusesImportancesThatAreAllZero() {
        assertRefused(() -> Weights.normalised(0, 0), InputRule.MUST_NOT_ALL_BE_ZERO, "weights");
    }

    @Test
    void refusesWeightsForAnotherNumberOfCriteria() {
        var matrix = DecisionMatrix.ofBenefits(new double[][] {{1, 2}});

        assertRefused(
                () -> WeightedSum.rank(matrix, Weights.of(1), Normalisation.NONE),
                InputRule.MUST_HAVE_LENGTH,
                "weights");
    }

    @Test
    void refusesRatiosOfWhatIsZeroOrNegative() {
        var negative = DecisionMatrix.ofBenefits(new double[][] {{1}, {-1}});
        var free = DecisionMatrix.of(new double[][] {{1}, {0}}, List.of(MIN));

        assertRefused(
                () -> Normalisation.LINEAR_MAX.values(negative),
                InputRule.MUST_NOT_BE_NEGATIVE,
                "matrix[1][0]");
        assertRefused(
                () -> Normalisation.LINEAR_MAX.values(free),
                InputRule.MUST_BE_POSITIVE,
                "matrix[1][0]");
    }

    @Test
    void takesWeightsThatAreOneUpToRounding() {
        assertThat(Weights.of(0.1, 0.2, 0.3, 0.4 + 5e-10).size()).isEqualTo(4);
        assertThat(Weights.normalised(1e300, 1e300).get(0)).isEqualTo(0.5);
    }

    private static void assertRefused(ThrowingCallable input, InputRule rule, String place) {
        var refusal = catchThrowableOfType(MethodInputException.class, input);
        assertThat(refusal).isNotNull();
        assertThat(refusal.rule()).isEqualTo(rule);
        assertThat(refusal.place()).hasToString(place);
    }
}
