package org.hamkke.fit.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnpTest {
    @Test
    void findsTheLimitOfPowersThatSettle() {
        var result = Anp.of(new double[][] {{0.9, 0.5}, {0.1, 0.5}});

        assertThat(result.period()).isOne();
        assertThat(result.priorities().toArray())
                .containsExactly(new double[] {5 / 6.0, 1 / 6.0}, within(1e-12));
    }

    @Test
    void takesTheMeanOfPowersThatTakeTurns() {
        var result = Anp.of(new double[][] {{0, 0, 0.3}, {0, 0, 0.7}, {1, 1, 0}});

        assertThat(result.period()).isEqualTo(2);
        assertThat(result.priorities().toArray())
                .containsExactly(new double[] {0.15, 0.35, 0.5}, within(1e-12));
    }

    @Test
    void countsThePeriodOfSeparateCirclesTogether() {
        var result =
                Anp.of(
                        new double[][] {
                            {0, 1, 0, 0, 0},
                            {1, 0, 0, 0, 0},
                            {0, 0, 0, 0, 1},
                            {0, 0, 1, 0, 0},
                            {0, 0, 0, 1, 0}
                        });

        assertThat(result.period()).isEqualTo(6);
        assertThat(result.limit().get(0, 0)).isCloseTo(0.5, within(1e-12));
        assertThat(result.limit().get(4, 2)).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(result.limit().get(4, 0)).isZero();
    }

    /** A hierarchy as a supermatrix (goal, two criteria, two alternatives) gives what weighing and adding gives. */
    @Test
    void readsAHierarchyFromItsGoal() {
        var result =
                Anp.of(
                        new double[][] {
                            {0, 0, 0, 0, 0},
                            {0.6, 0, 0, 0, 0},
                            {0.4, 0, 0, 0, 0},
                            {0, 0.2, 0.7, 1, 0},
                            {0, 0.8, 0.3, 0, 1}
                        });

        assertThat(result.priorities().toArray())
                .containsExactly(new double[] {0, 0, 0, 0.4, 0.6}, within(1e-12));
        assertThat(result.period()).isOne();
    }

    @Test
    void findsTheLimitOfPowersThatSettleSlowly() {
        var result = Anp.of(new double[][] {{1 - 1e-6, 3e-6}, {1e-6, 1 - 3e-6}});

        assertThat(result.priorities().toArray())
                .containsExactly(new double[] {0.75, 0.25}, within(1e-8));
    }

    @Test
    void refusesWhatIsNotColumnStochastic() {
        assertRefused(new double[][] {{0.5, 1}, {0.4, 0}}, InputRule.MUST_SUM_TO_ONE, "[0][0]");
        assertRefused(new double[][] {{1, 2}, {0, -1}}, InputRule.MUST_NOT_BE_NEGATIVE, "[1][1]");
        assertRefused(new double[][] {{1, 0}}, InputRule.MUST_HAVE_LENGTH, "[0]");
        assertRefused(new double[201][201], InputRule.MUST_NOT_BE_LONGER, "");
    }

    private static void assertRefused(double[][] rows, InputRule rule, String index) {
        var refusal = catchThrowableOfType(MethodInputException.class, () -> Anp.of(rows));
        assertThat(refusal.rule()).isEqualTo(rule);
        assertThat(refusal.place()).hasToString("supermatrix" + index);
    }

    /** Circles of 2, 3, 5, … 31 elements meet again only after 200,560,490,130 steps. */
    @Test
    void countsAPeriodBeyondWhatAnIntHolds() {
        int[] circles = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31};
        int size = IntStream.of(circles).sum();
        var supermatrix = new double[size][size];
        int start = 0;
        for (int circle : circles) {
            for (int k = 0; k < circle; k++) supermatrix[start + (k + 1) % circle][start + k] = 1;
            start += circle;
        }

        assertThat(Anp.of(supermatrix).period()).isEqualTo(200_560_490_130L);
    }
}
