package org.hamkke.fit.method;

import java.util.Arrays;
import java.util.List;

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
        var spreads = Arrays.stream(Normalisation.MIN_MAX.columns(matrix)).map(Spread::of).toList();
        return EntropyWeights.shares(
                spreads.stream().mapToDouble(spread -> spread.share(spreads)).toArray());
    }

    /**
     * How one criterion varies.
     *
     * @param unit the distances from the mean, scaled to length 1
     * @param length the standard deviation up to a factor that all criteria share; 0 where all score the same
     */
    private record Spread(double[] unit, double length) {
        static Spread of(double[] values) {
            double mean = Arrays.stream(values).sum() / values.length;
            var centred = Arrays.stream(values).map(x -> x - mean).toArray();
            double length = Math.sqrt(product(centred, centred));
            if (length < NOTHING) return new Spread(centred, 0);
            return new Spread(Arrays.stream(centred).map(x -> x / length).toArray(), length);
        }

        double share(List<Spread> all) {
            if (length == 0) return 0;
            return length
                    * all.stream().filter(o -> o.length > 0).mapToDouble(this::conflict).sum();
        }

        /** 1 − ρ; exactly 0 where rounding leaves a trace. */
        private double conflict(Spread other) {
            double conflict = 1 - product(unit, other.unit);
            return conflict < NOTHING ? 0 : conflict;
        }

        private static double product(double[] a, double[] b) {
            double sum = 0;
            for (int i = 0; i < a.length; i++) sum += a[i] * b[i];
            return sum;
        }
    }
}
