package org.hamkke.fit.method;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Analytic network process: the limit of the powers of a column-stochastic weighted supermatrix W, where entry (i,
 * j) is the influence of element i on element j. When the powers cycle, the limit is their Cesàro mean over one
 * period. Both come from the powers of (W + I)/2, which have the same limit as the mean and never cycle.
 *
 * <p>n × n in, n ≤ {@value #LARGEST}; an n × n limit out, and n priorities. Where the columns of the limit differ
 * (a hierarchy, whose alternatives keep to themselves), the priorities are read from the elements that influence
 * nothing, as a goal does, and if there is none from all columns alike.
 *
 * <p>Errors, in field {@code supermatrix}: not square, too large, an entry below 0, a column whose sum is not 1
 * within {@value #TOLERANCE}.
 *
 * <p>Source: Saaty 1996, 2001, Decision Making with Dependence and Feedback; Saaty 2005 chapter 2 for periods.
 */
public record Anp(Matrix limit, Vector priorities, long period) {
    public static final int LARGEST = 200;
    public static final double TOLERANCE = 1e-6;
    private static final InputPlace SUPERMATRIX = InputPlace.at("supermatrix");

    public static Anp of(double[][] supermatrix) {
        var matrix = Matrix.of(SUPERMATRIX, supermatrix);
        check(matrix);
        var limit = RepeatedSquaring.ofStochastic(lazy(matrix), matrix.rows());
        var limits = Matrix.holding(limit, matrix.rows());
        return new Anp(limits, priorities(matrix, limits), Influence.of(matrix).period());
    }

    private static void check(Matrix matrix) {
        int size = matrix.rows();
        if (size > LARGEST) throw InputRule.MUST_NOT_BE_LONGER.brokenAt(SUPERMATRIX, LARGEST);
        if (matrix.columns() != size)
            throw InputRule.MUST_HAVE_LENGTH.brokenAt(SUPERMATRIX.and(0), size, matrix.columns());
        for (int j = 0; j < size; j++) checkColumn(matrix.column(j), j);
    }

    private static void checkColumn(Vector column, int j) {
        for (int i = 0; i < column.size(); i++)
            if (column.get(i) < 0)
                throw InputRule.MUST_NOT_BE_NEGATIVE.brokenAt(SUPERMATRIX.and(i, j));
        double sum = column.stream().sum();
        if (Math.abs(sum - 1) > TOLERANCE)
            throw InputRule.MUST_SUM_TO_ONE.brokenAt(SUPERMATRIX.and(0, j), sum, TOLERANCE);
    }

    private static double[] lazy(Matrix matrix) {
        var lazy = Arrays.stream(matrix.cells()).map(x -> x / 2).toArray();
        for (int i = 0; i < matrix.rows(); i++) lazy[i * matrix.rows() + i] += 0.5;
        return lazy;
    }

    private static Vector priorities(Matrix matrix, Matrix limit) {
        var goals =
                IntStream.range(0, matrix.rows())
                        .filter(i -> matrix.row(i).stream().allMatch(x -> x == 0))
                        .toArray();
        var read = goals.length > 0 ? goals : IntStream.range(0, matrix.rows()).toArray();
        return Vector.holding(
                IntStream.range(0, limit.rows()).mapToDouble(i -> mean(limit, i, read)).toArray());
    }

    private static double mean(Matrix limit, int row, int[] columns) {
        return IntStream.of(columns).mapToDouble(j -> limit.get(row, j)).average().orElseThrow();
    }
}
