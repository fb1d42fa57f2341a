package org.hamkke.fit.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class InfluenceNetworkTest {
    private static final Matrix SCORES = Matrix.of(new double[][] {{80, 30}, {20, 70}});
    private static final Weights WEIGHTS = Weights.normalised(75, 25);

    @Test
    void withoutLeaningsItIsTheDistributiveSum() {
        assertThat(priorities(new double[][] {{0, 0}, {0, 0}}))
                .containsExactly(
                        new double[] {.75 * .8 + .25 * .3, .75 * .2 + .25 * .7}, within(1e-9));
    }

    /**
     * By hand: the first hands half of its ¾ on to the second, which keeps it, so that the first counts ⅜ and the second
     * ¼ + ⅜.
     */
    @Test
    void whatACriterionLeansOnCountsMore() {
        assertThat(priorities(new double[][] {{0, 3}, {0, 0}}))
                .containsExactly(
                        new double[] {.375 * .8 + .625 * .3, .375 * .2 + .625 * .7}, within(1e-9));
    }

    /** x₁ = ¾ + ½x₂ and x₂ = ¼ + ½x₁, of which half goes to the candidates: x₁ = 7/6, x₂ = 5/6. */
    @Test
    void twoThatLeanOnEachOtherComeToRest() {
        assertThat(priorities(new double[][] {{0, 1}, {9, 0}}))
                .containsExactly(
                        new double[] {7 / 12.0 * .8 + 5 / 12.0 * .3, 7 / 12.0 * .2 + 5 / 12.0 * .7},
                        within(1e-9));
    }

    @Test
    void aCriterionInWhichAllScoreNothingTellsNobodyApart() {
        var network =
                InfluenceNetwork.of(
                        Matrix.of(new double[][] {{0}, {0}}),
                        Weights.normalised(1),
                        Matrix.of(new double[][] {{0}}));

        assertThat(network.priorities().toArray()).containsExactly(.5, .5);
    }

    private static double[] priorities(double[][] leanings) {
        return InfluenceNetwork.of(SCORES, WEIGHTS, Matrix.of(leanings)).priorities().toArray();
    }
}
