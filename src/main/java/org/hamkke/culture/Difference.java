package org.hamkke.culture;

import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Objects;

/** How far the sides stand from each other on a scale: the greatest position less the least. */
public enum Difference {
    /** A side hasn't picked its place, or there is no scale: words stand beside words. */
    UNKNOWN,
    NONE,
    SLIGHT,
    GREAT;

    private static final int GREAT_FROM = 2;

    /** @param sides how many there are; portraits of one dimension, at most one of each side */
    public static Difference between(Collection<Portrait> portraits, int sides) {
        var positions =
                portraits.stream().map(Portrait::position).filter(Objects::nonNull).toList();
        return sides < 2 || positions.size() < sides ? UNKNOWN : of(positions);
    }

    private static Difference of(List<Integer> positions) {
        IntSummaryStatistics all =
                positions.stream().mapToInt(Integer::intValue).summaryStatistics();
        int apart = all.getMax() - all.getMin();
        if (apart == 0) return NONE;
        return apart < GREAT_FROM ? SLIGHT : GREAT;
    }

    /** A way to handle it is worth agreeing on. */
    public boolean wantsHandling() {
        return this == SLIGHT || this == GREAT;
    }

    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
