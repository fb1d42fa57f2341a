package org.hamkke.fit.calculation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hamkke.fit.method.DecisionMatrix;
import org.hamkke.fit.method.InputPlace;
import org.hamkke.fit.method.InputRule;
import org.hamkke.fit.method.WeightRegion;
import org.hamkke.fit.method.WeightRegion.Bounds;
import org.hamkke.fit.method.WeightRegion.Order;
import tools.jackson.databind.JsonNode;

/** What SMAA is told about the weights: the bounds of each, and which weighs at least as much as which. */
final class WeightConditions {
    static final int MOST_ORDERS = 200;
    private static final Shape SHARE = Shape.within(0, 1);
    private static final Field MIN = Field.data("min", SHARE, "0 when left out.").usually(0);
    private static final Field MAX = Field.data("max", SHARE, "1 when left out.").usually(1);
    private static final Shape LIST =
            Shape.list(
                    Shape.either(Shape.object(MIN, MAX), SHARE, Shape.nothing()),
                    DecisionMatrix.MOST_CRITERIA);
    private static final Field BOUNDS =
            Field.data(
                            "bounds",
                            LIST,
                            "Per criterion {min, max}, a number for a fixed weight, or null for any.")
                    .optional();
    private static final Field ORDER =
            Field.data("order", pairs(), "Pairs [heavier, lighter] of criteria.").optional();
    static final Field FIELD =
            Field.setting(
                            "weights",
                            Shape.either(Shape.object(BOUNDS, ORDER), LIST),
                            "Conditions on the weights, which are drawn evenly from those that satisfy them: {bounds, order},"
                                    + " or the list of bounds alone. All weights of sum 1 when left out.")
                    .optional();

    private WeightConditions() {}

    private static Shape pairs() {
        var criterion = Shape.whole(0, DecisionMatrix.MOST_CRITERIA - 1);
        return Shape.list(Shape.list(criterion, 2, 2), MOST_ORDERS);
    }

    static WeightRegion of(Request request, int criteria) {
        var node = request.node(FIELD);
        if (node.isArray()) return WeightRegion.of(bounds(node, place(), criteria), List.of());
        return WeightRegion.of(
                bounds(node.path(BOUNDS.name()), place().in(BOUNDS.name()), criteria),
                Request.items(node.path(ORDER.name())).map(WeightConditions::order).toList());
    }

    private static InputPlace place() {
        return InputPlace.at(FIELD.name());
    }

    private static List<Bounds> bounds(JsonNode node, InputPlace place, int criteria) {
        if (!node.isMissingNode() && node.size() != criteria)
            throw InputRule.MUST_HAVE_LENGTH.brokenAt(place, criteria, node.size());
        return IntStream.range(0, criteria)
                .mapToObj(j -> bounds(node.path(j), place.and(j)))
                .toList();
    }

    private static Bounds bounds(JsonNode node, InputPlace place) {
        if (node.isNumber()) return new Bounds(Amount.of(node), Amount.of(node));
        if (!node.isObject()) return Bounds.NONE;
        var given = new Request(node);
        double least = given.number(MIN);
        double greatest = given.number(MAX);
        if (least > greatest) throw InputRule.MUST_NOT_FALL.brokenAt(place, least);
        return new Bounds(least, greatest);
    }

    private static Order order(JsonNode pair) {
        return new Order(pair.get(0).intValue(), pair.get(1).intValue());
    }

    /** As a request says it: pairs only where there are any. */
    static Map<String, Object> asked(WeightRegion region) {
        var asked = said(region);
        if (region.orders().isEmpty()) asked.remove(ORDER.name());
        return asked;
    }

    /** As taken: the bounds of every criterion and the pairs. */
    static Map<String, Object> said(WeightRegion region) {
        var bounds =
                IntStream.range(0, region.criteria())
                        .mapToObj(region::boundsOf)
                        .map(WeightConditions::said)
                        .toList();
        var orders =
                region.orders().stream()
                        .map(order -> List.of(order.heavier(), order.lighter()))
                        .toList();
        var said = new LinkedHashMap<String, Object>();
        said.put(BOUNDS.name(), bounds);
        said.put(ORDER.name(), orders);
        return said;
    }

    private static Map<String, Object> said(Bounds bounds) {
        var said = new LinkedHashMap<String, Object>();
        said.put(MIN.name(), bounds.least());
        said.put(MAX.name(), bounds.greatest());
        return said;
    }
}
