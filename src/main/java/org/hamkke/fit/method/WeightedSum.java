package org.hamkke.fit.method;

import java.util.List;

/**
 * Weighted sum (SAW; with value functions MAVT): S_i = Σ_j w_j v_j(x_ij), v_j by a {@link Normalisation} or a {@link
 * ValueFunction}. m candidates × n criteria in, m scores out; with values in 0..1 the scores are in 0..1.
 *
 * <p>Errors: weights or value functions not one per criterion; see the normalisation for its own.
 *
 * <p>Source: Fishburn 1967; Keeney and Raiffa 1976, Decisions with Multiple Objectives.
 */
public final class WeightedSum {
    private WeightedSum() {}

    /** The contribution of a criterion to a candidate's score is w_j v_ij; a row of them adds up to the score. */
    public record Result(Vector scores, Matrix contributions, Ranking ranking) {}

    public static Result rank(DecisionMatrix matrix, Weights weights, Normalisation normalisation) {
        return rank(normalisation.values(matrix), weights);
    }

    public static Result rank(
            DecisionMatrix matrix, Weights weights, List<ValueFunction> functions) {
        return rank(ValueFunction.values(matrix, functions), weights);
    }

    /** From values of which more is better. */
    public static Result rank(Matrix values, Weights weights) {
        weights.requireSize(values.columns());
        var contributions = contributions(values, weights.values().cells());
        var scores = Vector.holding(rowSums(contributions, values.columns()));
        return new Result(
                scores,
                Matrix.holding(contributions, values.columns()),
                Ranking.highestFirst(scores));
    }

    static double[] scores(Matrix values, double[] weights) {
        return rowSums(contributions(values, weights), values.columns());
    }

    private static double[] contributions(Matrix values, double[] weights) {
        var contributions = values.cells().clone();
        for (int k = 0; k < contributions.length; k += weights.length)
            for (int j = 0; j < weights.length; j++) contributions[k + j] *= weights[j];
        return contributions;
    }

    private static double[] rowSums(double[] cells, int columns) {
        var sums = new double[cells.length / columns];
        for (int i = 0; i < sums.length; i++)
            for (int j = 0; j < columns; j++) sums[i] += cells[i * columns + j];
        return sums;
    }
}
