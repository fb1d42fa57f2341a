package org.hamkke.fit.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;
import static org.hamkke.fit.method.Direction.MAX;
import static org.hamkke.fit.method.Direction.MIN;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class FuzzyTopsisTest {
    private static final FuzzyNumber POOR = FuzzyNumber.of(0, 1, 3);
    private static final FuzzyNumber FAIR = FuzzyNumber.of(3, 5, 7);
    private static final FuzzyNumber GOOD = FuzzyNumber.of(7, 9, 10);

    /**
     * Chen 2000 measures against (1, 1, 1) and (0, 0, 0), Chen, Lin and Huang 2006 against the greatest and least
     * corner that occurs. The weights here run to 9, so only the second makes sense, and only it gives the printed
     * 0.51 and 0.39.
     */
    @Test
    void reproducesThePublishedExample() {
        var example = Cases.named("fuzzy-topsis-kore");

        var result =
                FuzzyTopsis.of(
                        matrix(example.input("matrix", double[][][].class)),
                        numbers(example.input("weights", double[][].class)),
                        example.directions());

        assertThat(result.closeness().toArray())
                .containsExactly(
                        example.expected("closeness", double[].class), within(example.tolerance()));
        assertThat(result.distancePlus().toArray())
                .containsExactly(example.expected("d_plus", double[].class), within(1e-9));
        assertThat(result.distanceMinus().toArray())
                .containsExactly(example.expected("d_minus", double[].class), within(1e-9));
    }

    private static FuzzyMatrix matrix(double[][][] rows) {
        return new FuzzyMatrix(Arrays.stream(rows).map(FuzzyTopsisTest::numbers).toList());
    }

    private static List<FuzzyNumber> numbers(double[][] corners) {
        return Arrays.stream(corners).map(FuzzyNumber::of).toList();
    }

    /** Recomputed independently from the definition. */
    @Test
    void measuresTrapezoidsByTheirFourCorners() {
        var ratings =
                matrix(
                        new double[][][] {
                            {{5, 6, 7, 8}, {2, 3, 4, 5}}, {{7, 8, 8, 9}, {4, 5, 5, 6}}
                        });
        var weights = numbers(new double[][] {{.7, .8, .8, .9}, {.5, .6, .7, .8}});

        var result = FuzzyTopsis.of(ratings, weights, List.of(MAX, MIN));

        assertThat(result.closeness().toArray())
                .containsExactly(
                        new double[] {0.4390335442351271, 0.3908038279408145}, within(1e-12));
    }

    @Test
    void makesTrapezoidsOfTrianglesBesideOne() {
        var mixed = new FuzzyMatrix(List.of(List.of(FAIR), List.of(FuzzyNumber.of(1, 2, 3, 4))));
        var same = matrix(new double[][][] {{{3, 5, 5, 7}}, {{1, 2, 3, 4}}});
        var weight = List.of(FuzzyNumber.crisp(1));

        assertThat(FuzzyTopsis.of(mixed, weight, List.of(MAX)))
                .isEqualTo(FuzzyTopsis.of(same, weight, List.of(MAX)));
    }

    @Test
    void putsTogetherWhatAGroupSays() {
        var first = new FuzzyMatrix(List.of(List.of(FAIR), List.of(POOR)));
        var second = new FuzzyMatrix(List.of(List.of(GOOD), List.of(POOR)));

        var together = FuzzyMatrix.together(List.of(first, second));

        assertThat(together.column(0)).containsExactly(FuzzyNumber.of(3, 7, 10), POOR);
    }

    @Test
    void ranksTheBetterWordFirstAndForACostTheWorse() {
        var ratings = new FuzzyMatrix(List.of(List.of(FAIR), List.of(GOOD)));
        var weight = List.of(FuzzyNumber.crisp(1));

        assertThat(FuzzyTopsis.of(ratings, weight, List.of(MAX)).ranking().at(0)).isOne();
        assertThat(FuzzyTopsis.of(ratings, weight, List.of(MIN)).ranking().at(0)).isZero();
    }

    @Test
    void refusesCornersOutOfOrderAndCostsThatReachZero() {
        assertRefused(() -> FuzzyNumber.of(3, 2, 5), InputRule.MUST_NOT_FALL, "ratings[1]");
        assertRefused(() -> FuzzyNumber.of(1, 2), InputRule.MUST_HAVE_LENGTH, "ratings");
        assertRefused(() -> FuzzyNumber.of(-1, 2, 3), InputRule.MUST_NOT_BE_NEGATIVE, "ratings[0]");
        var ratings = new FuzzyMatrix(List.of(List.of(FAIR), List.of(POOR)));
        assertRefused(
                () -> FuzzyTopsis.of(ratings, List.of(FuzzyNumber.crisp(1)), List.of(MIN)),
                InputRule.MUST_BE_POSITIVE,
                "ratings[1][0][0]");
        assertRefused(
                () -> FuzzyTopsis.of(ratings, List.of(FAIR, FAIR), List.of(MIN)),
                InputRule.MUST_HAVE_LENGTH,
                "weights");
        assertRefused(
                () -> new FuzzyMatrix(List.of(List.of(FAIR), List.of())),
                InputRule.MUST_HAVE_LENGTH,
                "ratings[1]");
    }

    private static void assertRefused(ThrowingCallable input, InputRule rule, String place) {
        var refusal = catchThrowableOfType(MethodInputException.class, input);
        assertThat(refusal.rule()).isEqualTo(rule);
        assertThat(refusal.place()).hasToString(place);
    }

    /** The mean of three times 0.1 is a hair above or below it. */
    @Test
    void keepsTheMeanOfAGroupWithinItsCorners() {
        var tenth = new FuzzyMatrix(List.of(List.of(FuzzyNumber.crisp(0.1))));

        for (int raters = 1; raters < 50; raters++)
            assertThat(FuzzyMatrix.together(Collections.nCopies(raters, tenth)).column(0))
                    .containsExactly(FuzzyNumber.crisp(0.1));
    }
}
