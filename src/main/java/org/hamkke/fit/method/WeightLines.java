package org.hamkke.fit.method;

/**
 * The scores of all candidates while one weight moves from 0 to 1 and the others keep their proportions: straight lines
 * S_i(t) = (1−t) · atZero_i + t · atOne_i with atZero_i = Σ_{k≠j} w_k v_ik / (1−w_j) and atOne_i = v_ij. Where w_j is 1
 * the others share evenly. These two ends are a whole stability plot.
 */
public record WeightLines(Vector atZero, Vector atOne) {
    public static WeightLines of(Matrix values, Weights weights, int criterion) {
        weights.requireSize(values.columns());
        var others = moved(weights, criterion, 0);
        var atZero = WeightedSum.scores(values, others);
        return new WeightLines(Vector.holding(atZero), values.column(criterion));
    }

    /** The weights while the given one has moved; the others are all zero when there is none. */
    public static double[] moved(Weights weights, int criterion, double to) {
        var moved = others(weights, criterion);
        for (int j = 0; j < moved.length; j++) moved[j] *= 1 - to;
        moved[criterion] = to;
        return moved;
    }

    private static double[] others(Weights weights, int criterion) {
        var others = weights.values().toArray();
        others[criterion] = 0;
        double rest = Vector.holding(others).stream().sum();
        for (int j = 0; j < others.length; j++)
            if (rest > 0) others[j] /= rest;
            else if (j != criterion) others[j] = 1.0 / (others.length - 1);
        return others;
    }

    public double scoreAt(double weight, int candidate) {
        return (1 - weight) * atZero.get(candidate) + weight * atOne.get(candidate);
    }
}
