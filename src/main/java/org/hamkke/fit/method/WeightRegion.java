package org.hamkke.fit.method;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The weights that a decision maker would accept: non-negative, together 1, each within its bounds, and in a partial
 * order of importance. A criterion whose bounds coincide is fixed.
 *
 * <p>Errors, in field {@code weights}: bounds outside 0..1 or in the wrong order; conditions that together leave no
 * room (no weights satisfy them with a little to spare).
 */
public final class WeightRegion {
    private static final InputPlace WEIGHTS = InputPlace.at("weights");
    private final List<Bounds> bounds;
    private final List<Order> orders;

    /** The least and the greatest weight of a criterion, both in 0..1. */
    public record Bounds(double least, double greatest) {
        public static final Bounds NONE = new Bounds(0, 1);

        boolean fixed() {
            return least == greatest;
        }
    }

    /** One criterion weighs at least as much as another. */
    public record Order(int heavier, int lighter) {}

    private WeightRegion(List<Bounds> bounds, List<Order> orders) {
        this.bounds = List.copyOf(bounds);
        this.orders = List.copyOf(orders);
    }

    /** All weights: the whole simplex. */
    public static WeightRegion any(int criteria) {
        return new WeightRegion(
                IntStream.range(0, criteria).mapToObj(j -> Bounds.NONE).toList(), List.of());
    }

    public static WeightRegion of(List<Bounds> bounds, List<Order> orders) {
        for (int j = 0; j < bounds.size(); j++) check(bounds.get(j), WEIGHTS.and(j));
        for (int k = 0; k < orders.size(); k++)
            check(orders.get(k), InputPlace.at("weights.order", k), bounds.size());
        return new WeightRegion(bounds, orders);
    }

    /** Heaviest first, each at least as heavy as the next. */
    public static WeightRegion ranked(int... criteria) {
        var orders = new ArrayList<Order>();
        for (int k = 1; k < criteria.length; k++)
            orders.add(new Order(criteria[k - 1], criteria[k]));
        return of(any(criteria.length).bounds, orders);
    }

    private static void check(Bounds bounds, InputPlace place) {
        if (!(bounds.least >= 0 && bounds.greatest <= 1))
            throw InputRule.MUST_BE_WITHIN.brokenAt(place, 0, 1);
        if (!(bounds.least <= bounds.greatest))
            throw InputRule.MUST_NOT_FALL.brokenAt(place, bounds.least);
    }

    private static void check(Order order, InputPlace place, int criteria) {
        if (Math.min(order.heavier, order.lighter) < 0
                || Math.max(order.heavier, order.lighter) >= criteria)
            throw InputRule.MUST_BE_WITHIN.brokenAt(place, 0, criteria - 1);
        if (order.heavier == order.lighter) throw InputRule.MUST_DIFFER.brokenAt(place);
    }

    public int criteria() {
        return bounds.size();
    }

    public Bounds boundsOf(int criterion) {
        return bounds.get(criterion);
    }

    public List<Order> orders() {
        return orders;
    }

    public boolean unbounded() {
        return orders.isEmpty() && bounds.stream().allMatch(Bounds.NONE::equals);
    }
}
