package org.hamkke.fit;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hamkke.fit.method.Matrix;
import org.hamkke.fit.method.WeightStability;
import org.hamkke.fit.method.Weights;

/**
 * What it takes for another candidate to win, one thing at a time.
 *
 * @param weight the smallest change of one weight, the others kept in proportion; challengers by position in the ranking
 * @param score the smallest fall of one of the winner's scores that lets the second draw level
 */
public record Tipping(Optional<WeightStability.Change> weight, Optional<Fall> score) {
    /** The winner's score in a criterion falls to a point. */
    public record Fall(int criterion, double from, double to) {}

    /** @param values of the ranked, best first */
    static Tipping of(Matrix values, Weights weights) {
        return new Tipping(
                WeightStability.of(values, weights).smallestChange(),
                smallestFall(values, weights));
    }

    private static Optional<Fall> smallestFall(Matrix values, Weights weights) {
        if (values.rows() < 2) return Optional.empty();
        double gap =
                IntStream.range(0, weights.size())
                        .mapToDouble(j -> weights.get(j) * (values.get(0, j) - values.get(1, j)))
                        .sum();
        return IntStream.range(0, weights.size())
                .filter(j -> weights.get(j) > 0)
                .mapToObj(j -> fall(values.get(0, j), gap / weights.get(j), j))
                .filter(fall -> fall.to() >= 0)
                .min(Comparator.comparingDouble(fall -> fall.from() - fall.to()));
    }

    private static Fall fall(double from, double by, int criterion) {
        return new Fall(criterion, from, from - by);
    }
}
