package org.hamkke.fit.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;
import static org.hamkke.fit.method.Direction.MAX;
import static org.hamkke.fit.method.Direction.MIN;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Entropy and CRITIC. */
class ObjectiveWeightsTest {
    @Test
    void reproducesThePublishedEntropyWeights() {
        var example = Cases.named("entropy-weights");
        var matrix = DecisionMatrix.ofBenefits(example.input("matrix", double[][].class));

        assertThat(EntropyWeights.of(matrix).values().toArray())
                .containsExactly(
                        example.expected("weights", double[].class), within(example.tolerance()));
    }

    /** Recomputed independently from the definition. */
    @Test
    void weighsByContrastAndConflict() {
        var matrix =
                DecisionMatrix.of(
                        new double[][] {{7, 1, 30}, {5, 4, 10}, {9, 2, 20}, {6, 8, 25}},
                        List.of(MAX, MIN, MAX));

        assertThat(Critic.of(matrix).values().toArray())
                .containsExactly(
                        new double[] {0.2740084945514114, 0.35067340105984307, 0.3753181043887456},
                        within(1e-12));
    }

    @Test
    void givesNoWeightToWhatDoesNotDistinguish() {
        var matrix = DecisionMatrix.ofBenefits(new double[][] {{1, 5, 2}, {2, 5, 1}});

        assertThat(EntropyWeights.of(matrix).get(1)).isZero();
        assertThat(Critic.of(matrix).get(1)).isZero();
        assertThat(Critic.of(matrix).get(0)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void weighsAllAlikeWhenNothingDistinguishes() {
        var matrix = DecisionMatrix.ofBenefits(new double[][] {{3, 0}, {3, 0}});

        assertThat(EntropyWeights.of(matrix)).isEqualTo(Weights.of(0.5, 0.5));
        assertThat(Critic.of(matrix)).isEqualTo(Weights.of(0.5, 0.5));
    }

    @Test
    void sumsToOneInAnyUnits() {
        Generated.choices().forEach(ObjectiveWeightsTest::assertUnitsDoNotMatter);
    }

    private static void assertUnitsDoNotMatter(Generated.Choice choice) {
        var other = choice.inUnits(1_000).matrix();
        assertAlike(EntropyWeights.of(choice.matrix()), EntropyWeights.of(other));
        assertAlike(Critic.of(choice.matrix()), Critic.of(other));
    }

    private static void assertAlike(Weights one, Weights other) {
        assertThat(one.values().stream().sum()).isCloseTo(1, within(1e-12));
        assertThat(one.values().toArray()).containsExactly(other.values().toArray(), within(1e-9));
    }

    @Test
    void refusesEntropyOfNegativeScores() {
        var matrix = DecisionMatrix.ofBenefits(new double[][] {{1}, {-1}});

        var refusal =
                catchThrowableOfType(MethodInputException.class, () -> EntropyWeights.of(matrix));

        assertThat(refusal.place()).hasToString("matrix[1][0]");
    }
}
