package org.hamkke.fit.method;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Counts how often each contender is first with its own central weights. One draw of scores compares every contender
 * with every candidate, so the draws are cut to what {@value #OPERATIONS} operations allow, {@value #LEAST_DRAWS} at
 * least; scores that are certain need one.
 */
final class SmaaConfidence {
    private static final long OPERATIONS = 1_000_000_000L;
    private static final int LEAST_DRAWS = 100;
    private final UncertainMatrix matrix;
    private final double[] central;
    private final int[] contenders;
    private final int[] firsts;
    private int draws;

    SmaaConfidence(UncertainMatrix matrix, Matrix central) {
        this.matrix = matrix;
        this.central = central.cells();
        this.contenders =
                IntStream.range(0, matrix.candidates())
                        .filter(i -> central.row(i).stream().sum() > 0)
                        .toArray();
        this.firsts = noFirsts();
    }

    int draws(int wanted) {
        long each = (long) contenders.length * matrix.candidates() * matrix.criteria();
        long affordable = Math.max(LEAST_DRAWS, OPERATIONS / each);
        draws = matrix.certain() ? 1 : (int) Math.min(wanted, affordable);
        return draws;
    }

    UncertainMatrix matrix() {
        return matrix;
    }

    double[][] room() {
        return new double[matrix.criteria()][matrix.candidates()];
    }

    int[] noFirsts() {
        return new int[matrix.candidates()];
    }

    void countFirsts(double[][] columns, int[] counts) {
        for (int i : contenders) if (first(i, columns)) counts[i]++;
    }

    private boolean first(int contender, double[][] columns) {
        double own = score(contender, contender, columns);
        for (int i = 0; i < firsts.length; i++) {
            double other = score(i, contender, columns);
            if (other > own && !Placing.tied(other, own)) return false;
        }
        return true;
    }

    private double score(int candidate, int contender, double[][] columns) {
        double score = 0;
        int from = contender * matrix.criteria();
        for (int j = 0; j < matrix.criteria(); j++)
            score += central[from + j] * columns[j][candidate];
        return score;
    }

    void add(int[] counts) {
        Arrays.setAll(firsts, i -> firsts[i] + counts[i]);
    }

    Vector shares() {
        return Vector.holding(Arrays.stream(firsts).mapToDouble(n -> (double) n / draws).toArray());
    }
}
