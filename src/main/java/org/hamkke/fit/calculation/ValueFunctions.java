package org.hamkke.fit.calculation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hamkke.fit.method.DecisionMatrix;
import org.hamkke.fit.method.InputPlace;
import org.hamkke.fit.method.ValueFunction;
import tools.jackson.databind.JsonNode;

/** Piece-wise linear value functions, one per criterion. */
final class ValueFunctions {
    private static final int MOST_BREAKPOINTS = 1_000;
    private static final Field BREAKPOINTS =
            points("breakpoints", "Rising, in the unit of the criterion.");
    private static final Field VALUES =
            points("values", "One per breakpoint; for a cost they fall.");
    static final Field FIELD =
            Field.data(
                            "valueFunctions",
                            Shape.list(
                                    Shape.object(BREAKPOINTS, VALUES),
                                    DecisionMatrix.MOST_CRITERIA),
                            "One per criterion, piece-wise linear. Given, they take the place of normalisation and"
                                    + " directions, and stand in the answer under parameters.")
                    .optional();

    private ValueFunctions() {}

    private static Field points(String name, String says) {
        return Field.data(name, Shape.list(Shape.number(), MOST_BREAKPOINTS), says);
    }

    static List<ValueFunction> of(Request request) {
        var node = request.node(FIELD);
        return IntStream.range(0, node.size())
                .mapToObj(j -> of(node.get(j), InputPlace.at(FIELD.name(), j)))
                .toList();
    }

    private static ValueFunction of(JsonNode node, InputPlace place) {
        return ValueFunction.through(
                place,
                Request.numbers(node.path(BREAKPOINTS.name())),
                Request.numbers(node.path(VALUES.name())));
    }

    static List<Map<String, Object>> said(List<ValueFunction> functions) {
        return functions.stream().map(ValueFunctions::said).toList();
    }

    private static Map<String, Object> said(ValueFunction function) {
        var said = new LinkedHashMap<String, Object>();
        said.put(BREAKPOINTS.name(), function.breakpoints().toArray());
        said.put(VALUES.name(), function.values().toArray());
        return said;
    }
}
