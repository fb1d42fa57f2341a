package org.hamkke.fit.calculation;

import org.hamkke.fit.method.PairwiseComparison;
import org.hamkke.fit.method.RandomIndex;

/** Pairwise comparisons, as both forms of AHP take them. */
final class Judgements {
    private static final int MOST = PairwiseComparison.LARGEST;
    static final Shape SHAPE = Shape.table(MOST, MOST);
    static final String SAYS =
            "Entry (i, j) says how many times i outweighs j, above 0 and at most 1,000,000; the diagonal is 1, and (j, i) is"
                    + " the reciprocal, of which the smaller may be rounded to two decimals (0.33 for 1/3) but by no"
                    + " more than a twentieth of itself.";
    static final Field RANDOM_INDEX =
            Field.setting(
                            "randomIndex",
                            Shape.oneOf(RandomIndex.values()),
                            "Which of Saaty's two published tables CI is divided by.")
                    .usually(RandomIndex.SAATY_1980);

    private Judgements() {}

    static RandomIndex randomIndex(Request request) {
        return request.constant(RANDOM_INDEX, RandomIndex.class);
    }

    static Field priorities(String name, String says) {
        return Field.data(name, Shape.list(Shape.within(0, 1), MOST), says);
    }
}
