package org.hamkke.fit.method;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How far one weight can move before another candidate wins the weighted sum, the other weights being rescaled in
 * proportion. Scores are straight lines in the weight that moves ({@link WeightLines}), so the interval in which the
 * winner stays is exact.
 *
 * <p>Values of which more is better, m × n, and n weights in; an interval within 0..1 per criterion out. With several
 * winners the one with the lowest index is followed.
 *
 * <p>Errors: not one weight per criterion.
 *
 * <p>Source: Triantaphyllou and Sánchez 1997, Decision Sciences 28.
 */
public record WeightStability(int winner, List<Interval> intervals) {
    public WeightStability {
        intervals = List.copyOf(intervals);
    }

    /** The winner stays while the weight is within {@code low..high}; a change names who wins beyond an end. */
    public record Interval(int criterion, double low, double high, List<Change> changes) {
        public Interval {
            changes = List.copyOf(changes);
        }
    }

    /** One weight moves, and the challenger catches up with the winner; beyond {@code to} it wins. */
    public record Change(int criterion, double from, double to, int challenger) {
        public double size() {
            return Math.abs(to - from);
        }
    }

    public static WeightStability of(Matrix values, Weights weights) {
        int winner = WeightedSum.rank(values, weights).ranking().at(0);
        var intervals =
                IntStream.range(0, weights.size())
                        .mapToObj(j -> new Lead(values, weights, winner, j).interval());
        return new WeightStability(winner, intervals.toList());
    }

    /** Of one weight, in either direction; empty when no weight alone changes the winner. */
    public Optional<Change> smallestChange() {
        return changes().min(comparingDouble(Change::size));
    }

    private Stream<Change> changes() {
        return intervals.stream().flatMap(interval -> interval.changes().stream());
    }
}
