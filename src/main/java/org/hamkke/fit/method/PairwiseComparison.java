package org.hamkke.fit.method;

/**
 * A positive reciprocal matrix: entry (i, j) says how many times i outweighs j, entry (j, i) the inverse. The
 * smaller of the two may be rounded to two decimals as people write them (0.33 for 1/3), by a twentieth of itself
 * at most; both are used as stated.
 *
 * <p>Errors: not square, larger than {@value #LARGEST}, an entry not above 0 or above {@value #GREATEST}, a diagonal other than 1, an entry
 * that is not the inverse of the opposite one.
 */
public record PairwiseComparison(Matrix judgements) {
    public static final int LARGEST = 15;

    /** Far beyond any scale people judge by; beyond it small priorities would vanish beside great ones. */
    public static final double GREATEST = 1e6;

    private static final double ROUNDED = 0.005 + 1e-9;
    private static final double SHARE = 0.05;

    public PairwiseComparison {
        check(InputPlace.at("matrix"), judgements);
    }

    public static PairwiseComparison of(double[][] rows) {
        return of(InputPlace.at("matrix"), rows);
    }

    public static PairwiseComparison of(InputPlace place, double[][] rows) {
        var judgements = Matrix.of(place, rows);
        check(place, judgements);
        return new PairwiseComparison(judgements);
    }

    private static void check(InputPlace place, Matrix judgements) {
        int size = judgements.rows();
        if (size > LARGEST) throw InputRule.MUST_NOT_BE_LONGER.brokenAt(place, LARGEST);
        if (judgements.columns() != size)
            throw InputRule.MUST_HAVE_LENGTH.brokenAt(place.and(0), size, judgements.columns());
        for (int i = 0; i < size; i++) checkRow(place, judgements, i);
    }

    private static void checkRow(InputPlace place, Matrix judgements, int i) {
        if (Math.abs(judgements.get(i, i) - 1) > 1e-9)
            throw InputRule.MUST_BE_ONE.brokenAt(place.and(i, i));
        for (int j = 0; j <= i; j++) {
            checkScale(place, i, j, judgements.get(i, j));
            checkScale(place, j, i, judgements.get(j, i));
            if (!reciprocal(judgements.get(i, j), judgements.get(j, i)))
                throw InputRule.MUST_BE_RECIPROCAL.brokenAt(
                        place.and(i, j), 1 / judgements.get(j, i));
        }
    }

    private static void checkScale(InputPlace place, int i, int j, double judgement) {
        if (judgement <= 0) throw InputRule.MUST_BE_POSITIVE.brokenAt(place.and(i, j));
        if (judgement > GREATEST)
            throw InputRule.MUST_BE_WITHIN.brokenAt(place.and(i, j), 0, GREATEST);
    }

    private static boolean reciprocal(double here, double opposite) {
        double smaller = Math.min(here, opposite);
        double exact = 1 / Math.max(here, opposite);
        return Math.abs(smaller - exact) <= Math.min(ROUNDED, exact * SHARE);
    }

    public int size() {
        return judgements.rows();
    }

    double get(int i, int j) {
        return judgements.get(i, j);
    }
}
