package org.hamkke.fit.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamkke.fit.method.Normalisation.LINEAR_MAX;
import static org.hamkke.fit.method.Normalisation.MIN_MAX;
import static org.hamkke.fit.method.Normalisation.NONE;

import java.util.List;
import org.junit.jupiter.api.Test;

class WeightedSumTest {
    @Test
    void reproducesThePublishedExample() {
        var example = Cases.named("saw-1");

        var result = WeightedSum.rank(example.matrix(), example.weights(), LINEAR_MAX);

        assertThat(result.scores().toArray())
                .containsExactly(
                        example.expected("scores", double[].class), within(example.tolerance()));
        assertThat(result.ranking().order()).containsExactly(3, 1, 2, 0);
    }

    @Test
    void addsUpToTheScoreWhatEachCriterionContributes() {
        var example = Cases.named("saw-1");

        var result = WeightedSum.rank(example.matrix(), example.weights(), MIN_MAX);

        for (int i = 0; i < 4; i++)
            assertThat(result.contributions().row(i).stream().sum())
                    .isCloseTo(result.scores().get(i), within(1e-15));
    }

    @Test
    void countsACostAgainstTheCandidateWhenNothingIsNormalised() {
        var matrix =
                DecisionMatrix.of(
                        new double[][] {{10, 4}, {10, 3}}, List.of(Direction.MAX, Direction.MIN));

        var result = WeightedSum.rank(matrix, Weights.of(0.5, 0.5), NONE);

        assertThat(result.scores().toArray()).containsExactly(3, 3.5);
    }

    @Test
    void worksWithAValueFunctionPerCriterion() {
        var middleIsBest = ValueFunction.through(new double[] {0, 50, 100}, new double[] {0, 1, 0});
        var matrix = DecisionMatrix.ofBenefits(new double[][] {{100}, {60}, {25}});

        var result = WeightedSum.rank(matrix, Weights.of(1), List.of(middleIsBest));

        assertThat(result.scores().toArray()).containsExactly(0, 0.8, 0.5);
        assertThat(result.ranking().order()).containsExactly(1, 2, 0);
    }

    @Test
    void givesEveryoneFullValueWhereAllAreEqual() {
        var matrix = DecisionMatrix.ofBenefits(new double[][] {{7, 1}, {7, 2}});

        assertThat(MIN_MAX.values(matrix).column(0)).isEqualTo(Vector.of(1, 1));
    }

    @Test
    void ranksTenThousandCandidatesAndKeepsTheirTies() {
        var scores = new double[10_000][12];
        for (int i = 0; i < scores.length; i++)
            for (int j = 0; j < 12; j++) scores[i][j] = (i / 2 * 31 + j * 17) % 5_003;

        var ranking =
                WeightedSum.rank(DecisionMatrix.ofBenefits(scores), Weights.equal(12), MIN_MAX)
                        .ranking();

        for (int i = 0; i < scores.length; i += 2)
            assertThat(ranking.placeOf(i)).isEqualTo(ranking.placeOf(i + 1));
    }
}
