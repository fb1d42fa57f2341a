package org.hamkke.bench.methods;

import java.util.Arrays;
import java.util.SplittableRandom;

/** The same numbers at every run. */
final class Inputs {
    static final int CRITERIA = 12;
    private static final long SEED = 20_261_122L;

    private Inputs() {}

    /** Scores from 0 to 100. */
    static double[][] scores(int candidates) {
        var random = new SplittableRandom(SEED);
        var rows = new double[candidates][CRITERIA];
        for (var row : rows) Arrays.setAll(row, j -> random.nextDouble(100));
        return rows;
    }

    static double[] weights() {
        var weights = new double[CRITERIA];
        Arrays.fill(weights, 1.0 / CRITERIA);
        return weights;
    }

    /** Judgements on Saaty's scale that contradict each other. */
    static double[][] judgements(int size) {
        var random = new SplittableRandom(SEED);
        var rows = new double[size][size];
        for (int i = 0; i < size; i++) {
            rows[i][i] = 1;
            for (int j = i + 1; j < size; j++) {
                rows[i][j] = random.nextInt(1, 10);
                rows[j][i] = 1 / rows[i][j];
            }
        }
        return rows;
    }

    /** Stops a benchmark that would compare different things. */
    static void requireAlike(double[] one, double[] other, double tolerance) {
        for (int i = 0; i < one.length; i++)
            if (Math.abs(one[i] - other[i]) > tolerance)
                throw new IllegalStateException(
                        "at %d: %s and %s".formatted(i, one[i], other[i]));
    }
}
