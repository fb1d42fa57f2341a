package org.hamkke.fit.method;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A triangle (a ≤ b ≤ c) or trapezoid (a ≤ b ≤ c ≤ d), none below 0: what a word like "good" stands for on a scale.
 *
 * <p>Errors: other than 3 or 4 numbers, a number below 0 or below the one before.
 */
public record FuzzyNumber(Vector corners) {
    private static final InputPlace RATINGS = InputPlace.at("ratings");

    public FuzzyNumber {
        check(RATINGS, corners);
    }

    /** With the place it stands at, for the refusal. */
    public static FuzzyNumber of(InputPlace place, double... corners) {
        var checked = Vector.of(place, corners);
        check(place, checked);
        return new FuzzyNumber(checked);
    }

    public static FuzzyNumber of(double... corners) {
        return of(RATINGS, corners);
    }

    public static FuzzyNumber crisp(double value) {
        return of(value, value, value);
    }

    private static void check(InputPlace place, Vector corners) {
        if (corners.size() != 3 && corners.size() != 4)
            throw InputRule.MUST_HAVE_LENGTH.brokenAt(place, 3, corners.size());
        if (corners.get(0) < 0) throw InputRule.MUST_NOT_BE_NEGATIVE.brokenAt(place.and(0));
        for (int k = 1; k < corners.size(); k++)
            if (corners.get(k) < corners.get(k - 1))
                throw InputRule.MUST_NOT_FALL.brokenAt(place.and(k), corners.get(k - 1));
    }

    /** Whether it stands for more than one number. */
    public boolean isWide() {
        return first() < last();
    }

    boolean trapezoid() {
        return corners.size() == 4;
    }

    /** A triangle is a trapezoid whose top is one point. */
    FuzzyNumber asTrapezoid() {
        return trapezoid() ? this : of(first(), corners.get(1), corners.get(1), last());
    }

    double first() {
        return corners.get(0);
    }

    double last() {
        return corners.get(corners.size() - 1);
    }

    FuzzyNumber dividedBy(double divisor) {
        return of(corners.stream().map(x -> x / divisor).toArray());
    }

    /** x / this: the corners change ends. */
    FuzzyNumber dividing(double dividend) {
        int end = corners.size() - 1;
        return of(
                IntStream.rangeClosed(0, end)
                        .mapToDouble(k -> dividend / corners.get(end - k))
                        .toArray());
    }

    FuzzyNumber times(FuzzyNumber other) {
        return of(
                IntStream.range(0, corners.size())
                        .mapToDouble(k -> corners.get(k) * other.corners.get(k))
                        .toArray());
    }

    /** How far a plain number belongs to it: 1 within the core, falling to 0 at the ends. */
    double membership(double x) {
        if (distanceToCore(x) == 0) return 1;
        if (x <= first() || x >= last()) return 0;
        double core = x < corners.get(1) ? corners.get(1) : corners.get(corners.size() - 2);
        double end = x < corners.get(1) ? first() : last();
        return (x - end) / (core - end);
    }

    /** From the point or stretch it fully stands for. */
    double distanceToCore(double x) {
        return Math.abs(x - Math.clamp(x, corners.get(1), corners.get(corners.size() - 2)));
    }

    /** To a plain number, by the corners: √(Σ(corner − x)²/k). */
    double distanceTo(double x) {
        return Math.sqrt(corners.stream().map(c -> (c - x) * (c - x)).average().orElseThrow());
    }

    /** Of a group: the least first corner, the mean of each inner one, the greatest last. */
    public static FuzzyNumber together(List<FuzzyNumber> group) {
        boolean trapezoids = group.stream().anyMatch(FuzzyNumber::trapezoid);
        var alike = group.stream().map(n -> trapezoids ? n.asTrapezoid() : n).toList();
        int end = trapezoids ? 3 : 2;
        var corners =
                IntStream.rangeClosed(0, end).mapToDouble(k -> together(alike, k, end)).toArray();
        for (int k = 1; k < end; k++) corners[k] = Math.max(corners[k], corners[k - 1]);
        return of(corners);
    }

    /** A mean never leaves what it is the mean of, however it is rounded. */
    private static double together(List<FuzzyNumber> group, int k, int end) {
        var corners = group.stream().mapToDouble(n -> n.corners.get(k)).summaryStatistics();
        if (k == 0) return corners.getMin();
        if (k == end) return corners.getMax();
        return Math.clamp(corners.getAverage(), corners.getMin(), corners.getMax());
    }
}
