package org.hamkke.finance.ratio;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a ratio is worth: a step function with the anchors 0, 25, 50, 75 and 100. A value that reaches a limit (falls to it, where
 * less is better) gets its points, one that reaches none gets nothing.
 *
 * @param limits for 25, 50, 75 and 100 points, each strictly better than the one before
 * @param basis where the limits come from, in the words of whoever set them; empty for those that came with the product
 */
public record Bands(Ratio ratio, List<BigDecimal> limits, String basis) {
    public static final int LIMITS = 4;
    public static final int STEP = 25;

    public Bands {
        limits = List.copyOf(limits);
        if (!areInOrder(ratio, limits))
            throw new IllegalArgumentException("limits out of order: " + limits);
    }

    public static boolean areInOrder(Ratio ratio, List<BigDecimal> limits) {
        return limits.size() == LIMITS && outOfOrder(ratio, limits).isEmpty();
    }

    /** Which of them are no better than the one before. */
    public static List<Integer> outOfOrder(Ratio ratio, List<BigDecimal> limits) {
        return IntStream.range(1, limits.size())
                .filter(i -> !isBetter(ratio, limits.get(i), limits.get(i - 1)))
                .boxed()
                .toList();
    }

    private static boolean isBetter(Ratio ratio, BigDecimal one, BigDecimal other) {
        return ratio.moreIsBetter() ? one.compareTo(other) > 0 : one.compareTo(other) < 0;
    }

    public int points(BigDecimal value) {
        return STEP * (int) limits.stream().filter(limit -> reaches(value, limit)).count();
    }

    private boolean reaches(BigDecimal value, BigDecimal limit) {
        return !isBetter(ratio, limit, value);
    }
}
