package org.hamkke.fit.calculation;

import java.util.List;
import java.util.Map;
import org.hamkke.fit.method.InputPlace;
import tools.jackson.databind.JsonNode;

/** The first shape that suits; what suits none is held against the first of all, the usual one. */
record Either(List<Shape> shapes) implements Shape {
    @Override
    public boolean suits(JsonNode node) {
        return shapes.stream().anyMatch(shape -> shape.suits(node));
    }

    @Override
    public void check(JsonNode node, InputPlace place) {
        shapes.stream()
                .filter(shape -> shape.suits(node))
                .findFirst()
                .orElse(shapes.getFirst())
                .check(node, place);
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("oneOf", shapes.stream().map(Shape::schema).toList());
    }
}
