package org.hamkke.fit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hamkke.fit.calculation.SmaaRequest;
import org.hamkke.fit.method.Direction;
import org.hamkke.fit.method.Score;
import org.hamkke.fit.method.SmaaResult;
import org.hamkke.fit.method.UncertainMatrix;
import org.hamkke.fit.method.Weights;

/**
 * How sure is the ranking when weights and scores are uncertain? A score lies anywhere between the lowest and the
 * highest that raters gave; one that nobody gave lies anywhere on the scale.
 *
 * @param rows candidates × criteria
 */
record SmaaQuestion(List<List<Score>> rows, Weights weights, WeightFreedom freedom) {
    /** Steps that need no second thread: some ten milliseconds. */
    private static final long QUICK = 5_000_000L;

    SmaaQuestion {
        rows = List.copyOf(rows);
    }

    static SmaaQuestion of(
            List<Candidate> candidates, Selection selection, Weights weights, WeightFreedom f) {
        var rows =
                candidates.stream()
                        .map(candidate ->
                                selection.criteria().stream()
                                        .map(criterion -> score(candidate, criterion))
                                        .toList())
                        .toList();
        return new SmaaQuestion(rows, weights, f);
    }

    private static Score score(Candidate candidate, Criterion criterion) {
        var low = candidate.low(criterion);
        var high = candidate.high(criterion);
        if (low == null || high == null) return new Score.Between(0, Criterion.MOST_POINTS);
        return low.equals(high) ? new Score.Known(low) : new Score.Between(low, high);
    }

    /** Every draw weighs every score. */
    boolean quick() {
        return (long) rows.size() * weights.size() * Robustness.DRAWS <= QUICK;
    }

    SmaaResult answer() {
        var directions = Collections.nCopies(weights.size(), Direction.MAX);
        var matrix = UncertainMatrix.of(new ArrayList<>(rows), directions);
        return Robustness.SMAA.run(matrix, freedom.around(weights));
    }

    /** The same as a request to the open calculator; nothing where it doesn't take so much at once. */
    Optional<Map<String, Object>> request() {
        return SmaaRequest.of(Robustness.SMAA, rows, freedom.around(weights));
    }
}
