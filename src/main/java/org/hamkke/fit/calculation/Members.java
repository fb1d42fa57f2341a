package org.hamkke.fit.calculation;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hamkke.fit.method.InputPlace;
import org.hamkke.fit.method.InputRule;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An object. A name it doesn't know is refused: it may be a slip, and left aside it would change the figure unseen. */
record Members(List<Field> fields) implements Shape {
    @Override
    public boolean suits(JsonNode node) {
        return node.isObject();
    }

    @Override
    public void check(JsonNode node, InputPlace place) {
        if (!node.isObject()) throw InputRule.MUST_BE_AN_OBJECT.brokenAt(place);
        for (var name : node.propertyNames()) checkKnown(name, place);
        for (var field : fields) check(field, node.get(field.name()), place.in(field.name()));
    }

    private void checkKnown(String name, InputPlace place) {
        if (fields.stream().noneMatch(field -> field.name().equals(name)))
            throw InputRule.MUST_BE_KNOWN.brokenAt(
                    place.in(name), fields.stream().map(Field::name).collect(joining(", ")));
    }

    private static void check(Field field, @Nullable JsonNode given, InputPlace place) {
        if (given != null) field.shape().check(given, place);
        else if (field.required()) throw InputRule.MUST_BE_GIVEN.brokenAt(place);
    }

    @Override
    public Map<String, Object> schema() {
        var properties = new LinkedHashMap<String, Object>();
        for (var field : fields) properties.put(field.name(), field.schema());
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required());
        schema.put("additionalProperties", false);
        return schema;
    }

    private List<String> required() {
        return fields.stream().filter(Field::required).map(Field::name).toList();
    }
}
