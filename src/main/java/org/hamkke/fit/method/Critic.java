package org.hamkke.fit.method;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * CRITIC: w_j ∝ σ_j Σ_k (1 − ρ_jk) over min–max values, σ the standard deviation and ρ Pearson's correlation: what
 * varies and repeats no other criterion weighs most. A criterion in which all score the same weighs nothing and
 * counts in no sum; when nothing is left to share by, the weights are equal.
 *
 * <p>m × n in, n weights out, in m·n² steps. A second opinion only.
 *
 * <p>Source: Diakoulaki, Mavrotas and Papayannakis 1995, Computers and Operations Research 22.
 */
public final class Critic {
    private static final double NOTHING = 1e-12;

    private Critic() {}

    public static Weights of(DecisionMatrix matrix) {
        var values = Normalisation.MIN_MAX.values(matrix);
        var columns =
                IntStream.range(0, values.columns())
                        .mapToObj(j -> centred(values.column(j).cells()))
                        .toArray(double[][]::new);
        return EntropyWeights.shares(
                Arrays.stream(columns).mapToDouble(column -> share(column, columns)).toArray());
    }

    private static double share(double[] column, double[][] columns) {
        double length = length(column);
        if (length < NOTHING) return 0;
        double conflict =
                Arrays.stream(columns)
                        .filter(other -> length(other) >= NOTHING)
                        .mapToDouble(other -> conflict(column, other))
                        .sum();
        return length * conflict;
    }

    /** 1 − ρ; exactly 0 where rounding leaves a trace. */
    private static double conflict(double[] a, double[] b) {
        double conflict = 1 - product(a, b) / (length(a) * length(b));
        return conflict < NOTHING ? 0 : conflict;
    }

    private static double[] centred(double[] values) {
        double mean = Arrays.stream(values).sum() / values.length;
        return Arrays.stream(values).map(x -> x - mean).toArray();
    }

    /** The standard deviation up to a factor that all criteria share. */
    private static double length(double[] centred) {
        return Math.sqrt(product(centred, centred));
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) sum += a[i] * b[i];
        return sum;
    }
}
