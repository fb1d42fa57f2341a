package org.hamkke.fit.calculation;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A body that has the shape its method describes, as numbers and constants. */
public record Request(JsonNode body) {
    boolean has(Field field) {
        return body.has(field.name());
    }

    JsonNode node(Field field) {
        return body.path(field.name());
    }

    double[][] rows(Field field) {
        return rows(node(field));
    }

    static double[][] rows(JsonNode node) {
        return items(node).map(Request::numbers).toArray(double[][]::new);
    }

    double[] numbers(Field field) {
        return numbers(node(field));
    }

    static double[] numbers(JsonNode node) {
        return IntStream.range(0, node.size()).mapToDouble(i -> Amount.of(node.get(i))).toArray();
    }

    static Stream<JsonNode> items(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    double number(Field field) {
        return has(field) ? Amount.of(node(field)) : usual(field, Number.class).doubleValue();
    }

    long whole(Field field) {
        return has(field)
                ? node(field).numberValue().longValue()
                : usual(field, Number.class).longValue();
    }

    <E extends Enum<E>> E constant(Field field, Class<E> type) {
        return constant(has(field) ? node(field).asString() : usual(field, String.class), type);
    }

    static <E extends Enum<E>> E constant(String said, Class<E> type) {
        return Enum.valueOf(type, said.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static <T> T usual(Field field, Class<T> type) {
        return type.cast(requireNonNull(field.usual(), field.name()));
    }
}
