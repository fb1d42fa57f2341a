package org.hamkke.fit.method;

import java.util.Collections;
import java.util.List;

/**
 * Candidates × criteria with the direction of each criterion. Scores are in the units of their criterion; at most
 * {@value #MOST_CANDIDATES} candidates and {@value #MOST_CRITERIA} criteria.
 */
public record DecisionMatrix(Matrix scores, List<Direction> directions) {
    public static final int MOST_CANDIDATES = 100_000;
    public static final int MOST_CRITERIA = 200;
    private static final InputPlace MATRIX = InputPlace.at("matrix");

    public DecisionMatrix {
        directions = List.copyOf(directions);
        if (scores.rows() > MOST_CANDIDATES)
            throw InputRule.MUST_NOT_BE_LONGER.brokenAt(MATRIX, MOST_CANDIDATES);
        if (scores.columns() > MOST_CRITERIA)
            throw InputRule.MUST_NOT_BE_LONGER.brokenAt(MATRIX.and(0), MOST_CRITERIA);
        if (directions.size() != scores.columns())
            throw InputRule.MUST_HAVE_LENGTH.brokenAt(
                    InputPlace.at("directions"), scores.columns(), directions.size());
    }

    public static DecisionMatrix of(double[][] scores, List<Direction> directions) {
        return new DecisionMatrix(Matrix.of(MATRIX, scores), directions);
    }

    /** More is better in every criterion. */
    public static DecisionMatrix ofBenefits(double[][] scores) {
        var matrix = Matrix.of(MATRIX, scores);
        return new DecisionMatrix(matrix, Collections.nCopies(matrix.columns(), Direction.MAX));
    }

    public int candidates() {
        return scores.rows();
    }

    public int criteria() {
        return scores.columns();
    }

    /** A copy of the scores, an array per criterion, turned so that more is better. */
    double[][] oriented() {
        return Normalisation.NONE.columns(this);
    }
}
