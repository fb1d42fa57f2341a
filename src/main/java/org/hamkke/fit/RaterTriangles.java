package org.hamkke.fit;

import java.util.ArrayList;
import java.util.List;
import org.hamkke.fit.method.FuzzyMatrix;
import org.hamkke.fit.method.FuzzyNumber;

/**
 * What raters who differ say together, as a triangle per cell: the lowest, the mean and the highest of their scores.
 * Candidates × criteria.
 */
public record RaterTriangles(List<List<FuzzyNumber>> rows) {
    public RaterTriangles {
        rows = List.copyOf(rows);
    }

    static RaterTriangles of(List<Candidate> candidates, List<Criterion> criteria) {
        return new RaterTriangles(
                candidates.stream()
                        .map(candidate ->
                                criteria.stream().map(c -> triangle(candidate, c)).toList())
                        .toList());
    }

    private static FuzzyNumber triangle(Candidate candidate, Criterion criterion) {
        var low = candidate.low(criterion);
        var mean = candidate.mean(criterion);
        var high = candidate.high(criterion);
        if (low == null || mean == null || high == null)
            throw new IllegalArgumentException("a score in every criterion");
        return FuzzyNumber.of(low, mean, high);
    }

    /** Where all raters say the same everywhere, the triangles are points and add nothing. */
    public boolean differ() {
        return rows.stream().flatMap(List::stream).anyMatch(RaterTriangles::isWide);
    }

    private static boolean isWide(FuzzyNumber number) {
        return number.corners().get(0) < number.corners().get(2);
    }

    FuzzyMatrix matrix() {
        return new FuzzyMatrix(new ArrayList<>(rows));
    }
}
