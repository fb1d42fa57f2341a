package org.hamkke.fit.method;

import java.util.Optional;

/**
 * How sure a ranking is. With m candidates and n criteria: {@code acceptability} m × m, the share of draws in which a
 * candidate (row) takes a place (column 0 is the first place); {@code centralWeights} m × n, zeros where a candidate is
 * never first; {@code confidence} m; {@code pairwise} m × m, the share of draws in which the row is strictly before the
 * column.
 */
public record SmaaResult(
        int draws,
        Matrix acceptability,
        Matrix centralWeights,
        Vector confidence,
        Matrix pairwise) {
    /** In how many of all draws the candidate is first: 0..1. */
    public double firstShare(int candidate) {
        return acceptability.get(candidate, 0);
    }

    /** The weights that speak for a candidate; empty for one that is never first. */
    public Optional<Weights> centralWeightsOf(int candidate) {
        if (firstShare(candidate) == 0) return Optional.empty();
        return Optional.of(Weights.normalised(centralWeights.row(candidate).toArray()));
    }

    public double standardError(int candidate, int column) {
        double share = acceptability.get(candidate, column);
        return Math.sqrt(share * (1 - share) / draws);
    }

    /** Of any share: that of one half. */
    public double greatestStandardError() {
        return 0.5 / Math.sqrt(draws);
    }
}
