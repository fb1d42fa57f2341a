package org.hamkke.fit.method;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.special.Gamma;

/**
 * Kendall's coefficient of concordance: how far k raters rank n candidates alike, 0 not at all to 1 entirely. With
 * mid-ranks for ties W = 12 Σ(R_i − R̄)² / (k²(n³ − n) − k Σ(t³ − t)); χ² = k(n − 1)W on n − 1 degrees of freedom
 * tests against no agreement and is rough for n below 7.
 *
 * <p>Raters × candidates of scores in, higher is better; only their order counts, so strict and lenient raters
 * compare.
 *
 * <p>Errors: fewer than two candidates, or raters who all rate all candidates the same.
 *
 * <p>Source: Kendall and Babington Smith 1939, Annals of Mathematical Statistics 10; Siegel and Castellan 1988.
 */
public record KendallW(double w, double chiSquare, int degreesOfFreedom, double pValue) {
    public static KendallW of(Matrix scores) {
        int raters = scores.rows();
        int candidates = scores.columns();
        var ranks =
                IntStream.range(0, raters)
                        .mapToObj(k -> Ranking.highestFirst(scores.row(k)).midRanks())
                        .toList();
        double possible = raters * (raters * cubeLess(candidates) - ties(ranks));
        if (possible <= 0) throw InputRule.MUST_DISTINGUISH.brokenAt(InputPlace.at("scores"));
        double w = 12 * squares(ranks, candidates) / possible;
        double chiSquare = raters * (candidates - 1) * w;
        double pValue = Gamma.regularizedGammaQ((candidates - 1) / 2.0, chiSquare / 2);
        return new KendallW(w, chiSquare, candidates - 1, pValue);
    }

    private static double squares(List<double[]> ranks, int candidates) {
        double mean = ranks.size() * (candidates + 1) / 2.0;
        return IntStream.range(0, candidates)
                .mapToDouble(i -> ranks.stream().mapToDouble(r -> r[i]).sum() - mean)
                .map(x -> x * x)
                .sum();
    }

    private static double ties(List<double[]> ranks) {
        return ranks.stream().mapToDouble(KendallW::ties).sum();
    }

    /** Σ(t³ − t) over the groups of t equal ranks. */
    private static double ties(double[] ranks) {
        var sorted = ranks.clone();
        Arrays.sort(sorted);
        double sum = 0;
        for (int from = 0; from < sorted.length; ) {
            int to = from;
            while (to < sorted.length && sorted[to] == sorted[from]) to++;
            sum += cubeLess(to - from);
            from = to;
        }
        return sum;
    }

    private static double cubeLess(double n) {
        return n * n * n - n;
    }
}
