package org.hamkke.fit;

import java.util.List;
import org.hamkke.fit.method.FuzzyNumber;
import org.hamkke.fit.method.LinguisticScale;

/**
 * What the raters gave a candidate in a criterion.
 *
 * @param points of every rater; empty where only their bounds were looked at
 */
record CellScores(double low, double mean, double high, List<Integer> points) {
    CellScores {
        points = List.copyOf(points);
    }

    static CellScores of(Candidate candidate, Criterion criterion, List<Integer> points) {
        var low = candidate.low(criterion);
        var mean = candidate.mean(criterion);
        var high = candidate.high(criterion);
        if (low == null || mean == null || high == null)
            throw new IllegalArgumentException("a score in every criterion");
        return new CellScores(low, mean, high, points);
    }

    static CellScores of(double mean, List<Integer> points) {
        var bounds = points.stream().mapToInt(p -> p).summaryStatistics();
        return new CellScores(bounds.getMin(), mean, bounds.getMax(), points);
    }

    FuzzyNumber triangle() {
        return FuzzyNumber.of(low, mean, high);
    }

    /** Every rater's word, put together. */
    FuzzyNumber said(LinguisticScale scale) {
        return FuzzyNumber.together(
                points.stream()
                        .map(p -> scale.rating(scale.word(p / (double) Criterion.MOST_POINTS)))
                        .toList());
    }
}
