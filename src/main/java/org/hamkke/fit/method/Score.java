package org.hamkke.fit.method;

import java.util.random.RandomGenerator;

/** One candidate's score in one criterion, as surely as it is known; in the criterion's units. */
public sealed interface Score {
    record Known(double value) implements Score {}

    /** Anywhere between two ends, evenly likely. */
    record Between(double low, double high) implements Score {}

    /** Any of these, evenly likely: what disagreeing raters said. */
    record OneOf(Vector samples) implements Score {}

    /** Not known: anywhere between the lowest and the highest score stated in its criterion. */
    record Missing() implements Score {}

    /** The least score that is possible; +∞ where nothing is known. */
    default double low() {
        return switch (this) {
            case Known(var value) -> value;
            case Between(var low, _) -> low;
            case OneOf(var samples) -> samples.stream().min().orElseThrow();
            case Missing() -> Double.POSITIVE_INFINITY;
        };
    }

    /** The greatest score that is possible; −∞ where nothing is known. */
    default double high() {
        return switch (this) {
            case Known(var value) -> value;
            case Between(_, var high) -> high;
            case OneOf(var samples) -> samples.stream().max().orElseThrow();
            case Missing() -> Double.NEGATIVE_INFINITY;
        };
    }

    default double draw(RandomGenerator random) {
        return switch (this) {
            case Known(var value) -> value;
            case Between(var low, var high) -> low + (high - low) * random.nextDouble();
            case OneOf(var samples) -> samples.get(random.nextInt(samples.size()));
            case Missing() -> throw new IllegalStateException("a missing score has no range yet");
        };
    }
}
