package org.hamkke.trust;

import org.hipparchus.special.Beta;

/**
 * Reputation as the expectation of a Beta distribution over what has been seen (Jøsang and Ismail, The Beta Reputation
 * System, Bled 2002).
 *
 * <pre>
 *   E = (r + 1) / (r + s + 2)                       r good, s bad, weighted sums of outcomes
 *   r ← Σ gᵢ·λ^(mᵢ),  s ← Σ bᵢ·λ^(mᵢ)               forgetting: gᵢ + bᵢ = 1, mᵢ months old
 *   λ = 0.5^(1/h)                                   h months is the half-life
 *   interval: the p-quantiles of Beta(r + 1, s + 1), by bisection of the regularised incomplete beta function
 * </pre>
 *
 * With nothing seen E is ½ and the interval nearly all of 0..1. Quantiles are right to 1e-9.
 *
 * @param good r, not negative
 * @param bad s, not negative
 */
public record BetaReputation(double good, double bad) {
    /** A year: half of what was seen a year ago still counts. */
    static final double HALF_LIFE_MONTHS = 12;

    private static final double DAYS_A_MONTH = 365.25 / 12;
    private static final double PRECISION = 1e-10;

    public BetaReputation {
        if (!(good >= 0) || !(bad >= 0))
            throw new IllegalArgumentException("outcomes are not negative: " + good + ", " + bad);
    }

    /** How much an outcome still counts after this many days: λ to the power of months. */
    static double remembered(long days) {
        return Math.pow(0.5, Math.max(0, days) / DAYS_A_MONTH / HALF_LIFE_MONTHS);
    }

    public double expected() {
        return (good + 1) / (good + bad + 2);
    }

    /** @param share of the probability that lies below, strictly between 0 and 1 */
    public double quantile(double share) {
        if (!(share > 0 && share < 1))
            throw new IllegalArgumentException(
                    "a quantile lies strictly between 0 and 1: " + share);
        double low = 0;
        double high = 1;
        while (high - low > PRECISION) {
            var middle = (low + high) / 2;
            if (Beta.regularizedBeta(middle, good + 1, bad + 1) < share) low = middle;
            else high = middle;
        }
        return (low + high) / 2;
    }
}
