package org.hamkke.fit.method;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How far the winner is ahead of each candidate when the weight of one criterion is 0, and when it is 1. */
record Lead(WeightLines lines, int winner, int criterion, double weight) {
    private static final double NONE = 1e-12;

    Lead(Matrix values, Weights weights, int winner, int criterion) {
        this(WeightLines.of(values, weights, criterion), winner, criterion, weights.get(criterion));
    }

    WeightStability.Interval interval() {
        var below = below();
        var above = above();
        return new WeightStability.Interval(
                criterion,
                below.map(WeightStability.Change::to).orElse(0.0),
                above.map(WeightStability.Change::to).orElse(1.0),
                Stream.concat(below.stream(), above.stream()).toList());
    }

    private Optional<WeightStability.Change> below() {
        return rivals().filter(i -> weight > 0 && atZero(i) < -NONE)
                .mapToObj(i -> change(Math.min(weight, level(i)), i))
                .reduce((a, b) -> b.to() > a.to() ? b : a);
    }

    private Optional<WeightStability.Change> above() {
        return rivals().filter(i -> weight < 1 && atOne(i) < -NONE)
                .mapToObj(i -> change(Math.max(weight, level(i)), i))
                .reduce((a, b) -> b.to() < a.to() ? b : a);
    }

    private IntStream rivals() {
        return IntStream.range(0, lines.atOne().size());
    }

    private double atZero(int rival) {
        return lines.atZero().get(winner) - lines.atZero().get(rival);
    }

    private double atOne(int rival) {
        return lines.atOne().get(winner) - lines.atOne().get(rival);
    }

    /** The weight at which both are level. */
    private double level(int rival) {
        return atZero(rival) / (atZero(rival) - atOne(rival));
    }

    private WeightStability.Change change(double to, int challenger) {
        return new WeightStability.Change(criterion, weight, to, challenger);
    }
}
