package org.hamkke.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.hamkke.fit.method.WeightRegion;
import org.hamkke.fit.method.WeightRegion.Bounds;
import org.hamkke.fit.method.WeightRegion.Order;
import org.hamkke.fit.method.Weights;

/**
 * How far weights may be from those saved: anywhere, within some points of a hundred, or in the same order.
 *
 * @param points counts only within them
 */
public record WeightFreedom(Kind kind, int points) {
    public static final int USUAL_POINTS = 10;
    private static final int MOST_POINTS = 100;

    public enum Kind {
        FREE,
        WITHIN,
        ORDINAL;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public WeightFreedom {
        FitRule.FREEDOM_IS_WITHIN_A_HUNDRED.require(
                points >= 1 && points <= MOST_POINTS, MOST_POINTS);
    }

    public static WeightFreedom free() {
        return new WeightFreedom(Kind.FREE, USUAL_POINTS);
    }

    WeightRegion around(Weights weights) {
        if (weights.size() == 1) return WeightRegion.any(1);
        return switch (kind) {
            case FREE -> WeightRegion.any(weights.size());
            case WITHIN -> WeightRegion.of(near(weights), List.of());
            case ORDINAL -> WeightRegion.of(unbounded(weights), orders(weights));
        };
    }

    private List<Bounds> near(Weights weights) {
        double room = points / 100.0;
        return weights.values().stream()
                .mapToObj(w -> new Bounds(Math.max(0, w - room), Math.min(1, w + room)))
                .toList();
    }

    private static List<Bounds> unbounded(Weights weights) {
        return IntStream.range(0, weights.size()).mapToObj(j -> Bounds.NONE).toList();
    }

    /** Each criterion against those of the next lower weight; equals stay free among themselves. */
    private static List<Order> orders(Weights weights) {
        var orders = new ArrayList<Order>();
        for (int heavier = 0; heavier < weights.size(); heavier++) {
            double next = nextBelow(weights, weights.get(heavier));
            for (int lighter = 0; lighter < weights.size(); lighter++)
                if (weights.get(lighter) == next) orders.add(new Order(heavier, lighter));
        }
        return orders;
    }

    private static double nextBelow(Weights weights, double weight) {
        return weights.values().stream()
                .filter(other -> other < weight - Weights.TOLERANCE)
                .max()
                .orElse(Double.NaN);
    }
}
