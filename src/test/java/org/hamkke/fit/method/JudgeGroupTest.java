package org.hamkke.fit.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class JudgeGroupTest {
    private static final PairwiseComparison TWICE = twoCriteria(2);
    private static final PairwiseComparison EIGHTFOLD = twoCriteria(8);

    private static PairwiseComparison twoCriteria(double times) {
        return PairwiseComparison.of(new double[][] {{1, times}, {1 / times, 1}});
    }

    @Test
    void meetsInTheGeometricMiddle() {
        var mean = new JudgeGroup(List.of(TWICE, EIGHTFOLD)).mean();

        assertThat(mean.get(0, 1)).isCloseTo(4, within(1e-12));
        assertThat(mean.get(1, 0)).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void saysByWhichFactorJudgesDiffer() {
        var spread = new JudgeGroup(List.of(TWICE, EIGHTFOLD)).spread();

        assertThat(spread.get(0, 1)).isCloseTo(2, within(1e-12));
        assertThat(spread.get(0, 0)).isOne();
        assertThat(new JudgeGroup(List.of(TWICE, TWICE)).spread().get(0, 1)).isOne();
    }

    @Test
    void refusesJudgesOfDifferentQuestions() {
        var three = PairwiseComparison.of(new double[][] {{1, 1, 1}, {1, 1, 1}, {1, 1, 1}});

        var refusal =
                catchThrowableOfType(
                        MethodInputException.class, () -> new JudgeGroup(List.of(TWICE, three)));

        assertThat(refusal.arguments()).containsExactly("judges[1]", 2, 3);
    }
}
