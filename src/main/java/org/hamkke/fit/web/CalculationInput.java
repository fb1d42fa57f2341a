package org.hamkke.fit.web;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.hamkke.fit.method.Direction;
import org.hamkke.fit.method.InputPlace;
import tools.jackson.databind.JsonNode;

/** The body of a calculation, read so that what is wrong is named by field and index. */
record CalculationInput(JsonNode body) {
    private static final int MOST = 100_000;

    /** At least one row, of which each has at least one number; of equal length is for the method to say. */
    double[][] rows(String field) {
        var place = InputPlace.at(field);
        var list = list(body.path(field), place);
        var rows = new double[list.size()][];
        for (int i = 0; i < rows.length; i++)
            rows[i] = numbers(list(list.get(i), place.and(i)), place.and(i));
        return rows;
    }

    double[] numbers(String field) {
        return numbers(list(body.path(field), InputPlace.at(field)), InputPlace.at(field));
    }

    private static double[] numbers(JsonNode list, InputPlace place) {
        var numbers = new double[list.size()];
        for (int i = 0; i < numbers.length; i++) {
            if (!list.get(i).isNumber())
                throw new CalculationRefused("must-be-a-number", place.and(i));
            numbers[i] = list.get(i).asDouble();
        }
        return numbers;
    }

    private static JsonNode list(JsonNode node, InputPlace place) {
        if (!node.isArray()) throw new CalculationRefused("must-be-a-list", place);
        if (node.isEmpty()) throw new CalculationRefused("must-not-be-empty", place);
        if (node.size() > MOST) throw new CalculationRefused("must-not-be-longer", place, MOST);
        return node;
    }

    /** {@code max} or {@code min} for each criterion; all {@code max} when the field is absent. */
    List<Direction> directions(int criteria) {
        var given = body.path("directions");
        if (given.isMissingNode()) return Collections.nCopies(criteria, Direction.MAX);
        var place = InputPlace.at("directions");
        var list = list(given, place);
        return java.util.stream.IntStream.range(0, list.size())
                .mapToObj(j ->
                        choice(
                                list.get(j),
                                place.and(j),
                                Map.of("max", Direction.MAX, "min", Direction.MIN)))
                .toList();
    }

    <T> T choice(String field, String usual, Map<String, T> choices) {
        var given = body.path(field);
        return given.isMissingNode()
                ? chosen(usual, InputPlace.at(field), choices)
                : choice(given, InputPlace.at(field), choices);
    }

    private static <T> T choice(JsonNode node, InputPlace place, Map<String, T> choices) {
        return chosen(node.isString() ? node.asString() : "", place, choices);
    }

    private static <T> T chosen(String name, InputPlace place, Map<String, T> choices) {
        var found = choices.get(name);
        if (found == null)
            throw new CalculationRefused(
                    "must-be-one-of", place, String.join(", ", new TreeSet<>(choices.keySet())));
        return found;
    }

    /** As requests and answers name a constant: {@code linear-max}. */
    static String said(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> said(List<? extends Enum<?>> constants) {
        return constants.stream().map(constant -> said(constant)).toList();
    }
}
