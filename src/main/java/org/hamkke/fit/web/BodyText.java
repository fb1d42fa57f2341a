package org.hamkke.fit.web;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The body of a call as a person reads it: a name on each line, and of a table a row. */
final class BodyText {
    private static final JsonMapper JSON = JsonMapper.shared();

    private BodyText() {}

    static String of(Map<String, Object> body) {
        return members(JSON.valueToTree(body), ",\n ");
    }

    private static String said(JsonNode node) {
        if (node.isObject()) return members(node, ", ");
        if (node.isArray()) return list(node);
        return node.isNumber() ? number(node) : node.toString();
    }

    private static String members(JsonNode node, String between) {
        return node.properties().stream()
                .map(member -> "\"%s\": %s".formatted(member.getKey(), said(member.getValue())))
                .collect(joining(between, "{", "}"));
    }

    private static String list(JsonNode node) {
        var items = node.values().stream().map(BodyText::said);
        return node.path(0).isArray()
                ? items.collect(joining(",\n  ", "[\n  ", "]"))
                : items.collect(joining(", ", "[", "]"));
    }

    /** To the last digit, whole where it is whole. */
    private static String number(JsonNode node) {
        double x = node.numberValue().doubleValue();
        return x == Math.rint(x) ? Long.toString((long) x) : Double.toString(x);
    }
}
