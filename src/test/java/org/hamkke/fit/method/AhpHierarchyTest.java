package org.hamkke.fit.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;
import static org.hamkke.fit.method.AhpHierarchy.Synthesis.DISTRIBUTIVE;
import static org.hamkke.fit.method.AhpHierarchy.Synthesis.IDEAL;

import java.util.List;
import org.junit.jupiter.api.Test;

class AhpHierarchyTest {
    private static final PairwiseComparison EQUAL = ratios(1, 1, 1);

    /** Belton and Gear 1983, Omega 11: B leads, 0.47 against 0.45. */
    private static final List<PairwiseComparison> THREE =
            List.of(ratios(1, 9, 1), ratios(9, 1, 1), ratios(8, 9, 1));

    /** The same with a copy of B. */
    private static final List<PairwiseComparison> WITH_COPY =
            List.of(ratios(1, 9, 1, 9), ratios(9, 1, 1, 1), ratios(8, 9, 1, 9));

    private static PairwiseComparison ratios(double... of) {
        var rows = new double[of.length][of.length];
        for (int i = 0; i < of.length; i++)
            for (int j = 0; j < of.length; j++) rows[i][j] = of[i] / of[j];
        return PairwiseComparison.of(rows);
    }

    private static AhpHierarchy hierarchy(
            List<PairwiseComparison> alternatives, AhpHierarchy.Synthesis synthesis) {
        return AhpHierarchy.of(EQUAL, alternatives, synthesis, RandomIndex.SAATY_1980);
    }

    @Test
    void reproducesTheReversalByACopyUnderDistributiveSynthesis() {
        assertThat(hierarchy(THREE, DISTRIBUTIVE).priorities().values().toArray())
                .containsExactly(new double[] {0.451, 0.470, 0.079}, within(5e-4));
        assertThat(hierarchy(THREE, DISTRIBUTIVE).ranking().at(0)).isOne();
        assertThat(hierarchy(WITH_COPY, DISTRIBUTIVE).ranking().at(0)).isZero();
    }

    @Test
    void keepsTheWinnerBesideItsCopyUnderIdealSynthesis() {
        assertThat(hierarchy(THREE, IDEAL).ranking().at(0)).isOne();
        assertThat(hierarchy(WITH_COPY, IDEAL).ranking().winners()).containsExactly(1, 3);
    }

    @Test
    void givesAConsistencyRatioForEveryComparison() {
        assertThat(hierarchy(THREE, IDEAL).consistencyRatios().size()).isEqualTo(4);
    }

    @Test
    void refusesAComparisonTooFewOrOfOtherAlternatives() {
        assertThat(refusal(THREE.subList(0, 2)).arguments()).containsExactly("alternatives", 3, 2);
        assertThat(refusal(List.of(THREE.get(0), THREE.get(1), WITH_COPY.get(0))).arguments())
                .containsExactly("alternatives[2]", 3, 4);
    }

    private static MethodInputException refusal(List<PairwiseComparison> alternatives) {
        return catchThrowableOfType(
                MethodInputException.class, () -> hierarchy(alternatives, IDEAL));
    }
}
