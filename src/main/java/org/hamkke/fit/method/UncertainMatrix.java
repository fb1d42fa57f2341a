package org.hamkke.fit.method;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Candidates × criteria of which some scores are uncertain. All criteria stand on one scale (0..100 or 0..1), because
 * a weight multiplies the scores as they are; values of another scale go through a {@link Normalisation} first.
 *
 * <p>Stated exactly, cell by cell (each cell on its own), or as whole matrices of which every draw takes one, so that
 * what one rater said stays together.
 */
public sealed interface UncertainMatrix permits IndependentScores, SampledScores {
    static UncertainMatrix exactly(DecisionMatrix matrix) {
        return SampledScores.of(List.of(matrix));
    }

    /**
     * Whole matrices, evenly likely.
     *
     * <p>Errors, in field {@code samples}: none at all, another shape or other directions than the first.
     */
    static UncertainMatrix oneOf(List<DecisionMatrix> samples) {
        return SampledScores.of(samples);
    }

    /**
     * Candidates × criteria of single scores.
     *
     * <p>Errors, in field {@code values}: rows of another length, ends in the wrong order, a criterion in which no
     * score is known.
     */
    static UncertainMatrix of(List<List<Score>> rows, List<Direction> directions) {
        return IndependentScores.of(rows, directions);
    }

    int candidates();

    int criteria();

    /** Whether every draw gives the same scores. */
    boolean certain();

    /** Fills in one possible matrix, an array per criterion, turned so that more is better. */
    void draw(double[][] columns, RandomGenerator random);
}
