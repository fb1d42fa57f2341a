package org.hamkke.fit.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamkke.fit.method.Normalisation.MIN_MAX;
import static org.hamkke.fit.method.Normalisation.VECTOR;

import org.junit.jupiter.api.Test;

class TopsisTest {
    @Test
    void reproducesThePublishedExampleWithMinMax() {
        var example = Cases.named("topsis-mountain-minmax");

        var result = Topsis.of(example.matrix(), example.weights(), MIN_MAX);

        assertThat(result.closeness().toArray())
                .containsExactly(
                        example.expected("closeness", double[].class), within(example.tolerance()));
        assertThat(result.ranking().at(0)).isOne();
    }

    /**
     * The same data in the same paper: vector normalisation names the first mountain (which the case counts from
     * 1), min–max the second. Neither is wrong; the normalisation is part of the answer.
     */
    @Test
    void namesAnotherWinnerWithVectorNormalisation() {
        var example = Cases.named("topsis-mountain-vector");

        var result = Topsis.of(example.matrix(), example.weights(), VECTOR);

        assertThat(result.ranking().at(0) + 1).isEqualTo(example.expected("best", int.class));
        assertThat(result.closeness().toArray())
                .containsExactly(example.computed("closeness", double[].class), within(1e-9));
    }

    @Test
    void putsAllInTheMiddleWhenTheyAreTheSame() {
        var same = DecisionMatrix.ofBenefits(new double[][] {{1, 0}, {1, 0}});

        var result = Topsis.of(same, Weights.equal(2), VECTOR);

        assertThat(result.closeness()).isEqualTo(Vector.of(0.5, 0.5));
        assertThat(result.ranking().winners()).containsExactly(0, 1);
    }
}
