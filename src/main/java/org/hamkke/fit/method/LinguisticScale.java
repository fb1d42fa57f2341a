package org.hamkke.fit.method;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Seven words from "very poor" (or of very low importance) to "very good" (very high), each a fuzzy number: on 0..10 for
 * a rating, a tenth of it for an importance. A plain number is said by the word it belongs to most, between two of them by
 * the one whose core is nearer, then by the better.
 *
 * <p>Source: Chen 2000, Fuzzy Sets and Systems 114, tables 1 and 2; Chen, Lin and Huang 2006, IJPE 102:289, figures 2 and 3.
 */
public enum LinguisticScale {
    /** Triangles. */
    CHEN_2000(
            new double[][] {
                {0, 0, 1}, {0, 1, 3}, {1, 3, 5}, {3, 5, 7}, {5, 7, 9}, {7, 9, 10}, {9, 10, 10}
            }),
    /** Trapezoids. */
    CHEN_LIN_HUANG_2006(
            new double[][] {
                {0, 0, 1, 2},
                {1, 2, 2, 3},
                {2, 3, 4, 5},
                {4, 5, 5, 6},
                {5, 6, 7, 8},
                {7, 8, 8, 9},
                {8, 9, 10, 10}
            });

    public static final double TOP = 10;
    public static final int WORDS = 7;

    private final List<FuzzyNumber> words;

    LinguisticScale(double[]... words) {
        this.words = Arrays.stream(words).map(FuzzyNumber::of).toList();
    }

    /** @param share 0 for the worst, 1 for the best */
    public int word(double share) {
        double x = share * TOP;
        return IntStream.range(0, WORDS)
                .boxed()
                .max(
                        Comparator.comparingDouble((Integer k) -> words.get(k).membership(x))
                                .thenComparingDouble(k -> -words.get(k).distanceToCore(x))
                                .thenComparingInt(k -> k))
                .orElseThrow();
    }

    public FuzzyNumber rating(int word) {
        return words.get(word);
    }

    public FuzzyNumber importance(int word) {
        return words.get(word).dividedBy(TOP);
    }
}
