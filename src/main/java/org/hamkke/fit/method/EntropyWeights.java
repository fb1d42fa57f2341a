package org.hamkke.fit.method;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Objective weights by contrast: p_ij = x_ij / Σ_i x_ij, E_j = −Σ_i p_ij ln p_ij / ln m, w_j ∝ 1 − E_j. A criterion
 * in which all score the same weighs nothing; when all are such, the weights are equal. Directions don't matter,
 * nor do units.
 *
 * <p>m × n in, n weights out. A second opinion only: contrast is not importance.
 *
 * <p>Errors: a score below 0.
 *
 * <p>Source: Shannon 1948; Zeleny 1982, Multiple Criteria Decision Making.
 */
public final class EntropyWeights {
    private static final double NOTHING = 1e-12;

    private EntropyWeights() {}

    public static Weights of(DecisionMatrix matrix) {
        var contrasts =
                IntStream.range(0, matrix.criteria())
                        .mapToDouble(j -> contrast(matrix.scores().column(j).cells(), j))
                        .toArray();
        return shares(contrasts);
    }

    /** Equal where there is nothing to share by. */
    static Weights shares(double[] contrasts) {
        boolean none = Arrays.stream(contrasts).allMatch(contrast -> contrast == 0);
        return none ? Weights.equal(contrasts.length) : Weights.normalised(contrasts);
    }

    private static double contrast(double[] scores, int criterion) {
        check(scores, criterion);
        double sum = Arrays.stream(scores).sum();
        if (sum == 0 || scores.length == 1) return 0;
        double entropy = Arrays.stream(scores).map(x -> surprise(x / sum)).sum();
        double contrast = 1 - entropy / Math.log(scores.length);
        return contrast < NOTHING ? 0 : contrast;
    }

    private static double surprise(double share) {
        return share == 0 ? 0 : -share * Math.log(share);
    }

    private static void check(double[] scores, int criterion) {
        for (int i = 0; i < scores.length; i++)
            if (scores[i] < 0)
                throw InputRule.MUST_NOT_BE_NEGATIVE.brokenAt(
                        InputPlace.at("matrix", i, criterion));
    }
}
