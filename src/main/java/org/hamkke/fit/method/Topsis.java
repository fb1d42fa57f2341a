package org.hamkke.fit.method;

/**
 * TOPSIS: V_ij = w_j r_ij with normalised r; d⁺ and d⁻ are the Euclidean distances to the best and to the worst
 * value of every criterion, the closeness C = d⁻/(d⁺ + d⁻) is in 0..1, and ½ when all candidates are the same.
 *
 * <p>m × n in, m closenesses out, in m·n steps. The normalisation is part of the result: vector and min–max can
 * name different winners. Candidates that come or go can change the order of the others.
 *
 * <p>Errors: not one weight per criterion; see the normalisation for its own.
 *
 * <p>Source: Hwang and Yoon 1981, Multiple Attribute Decision Making; Opricovic and Tzeng 2004, EJOR 156.
 */
public record Topsis(
        Vector closeness, Vector distanceToBest, Vector distanceToWorst, Ranking ranking) {
    public static Topsis of(DecisionMatrix matrix, Weights weights, Normalisation normalisation) {
        weights.requireSize(matrix.criteria());
        var columns = normalisation.columns(matrix);
        var toBest = new double[matrix.candidates()];
        var toWorst = new double[matrix.candidates()];
        for (int j = 0; j < columns.length; j++)
            addSquares(columns[j], weights.get(j), toBest, toWorst);
        return from(Vector.holding(roots(toBest)), Vector.holding(roots(toWorst)));
    }

    private static Topsis from(Vector toBest, Vector toWorst) {
        var closeness = Vector.holding(closeness(toBest.cells(), toWorst.cells()));
        return new Topsis(closeness, toBest, toWorst, Ranking.highestFirst(closeness));
    }

    private static void addSquares(
            double[] values, double weight, double[] toBest, double[] toWorst) {
        var extremes = Extremes.of(values, Direction.MAX);
        for (int i = 0; i < values.length; i++) {
            double below = weight * (extremes.best() - values[i]);
            double above = weight * (values[i] - extremes.worst());
            toBest[i] += below * below;
            toWorst[i] += above * above;
        }
    }

    private static double[] roots(double[] squares) {
        for (int i = 0; i < squares.length; i++) squares[i] = Math.sqrt(squares[i]);
        return squares;
    }

    static double[] closeness(double[] toBest, double[] toWorst) {
        var closeness = new double[toBest.length];
        for (int i = 0; i < closeness.length; i++) {
            double both = toBest[i] + toWorst[i];
            closeness[i] = both == 0 ? 0.5 : toWorst[i] / both;
        }
        return closeness;
    }
}
