package org.hamkke.fit.calculation;

import java.util.List;
import java.util.Map;
import org.hamkke.fit.method.InputPlace;
import tools.jackson.databind.JsonNode;

/** An object that is told from the others at its place by the one name it has. */
record Tagged(Field tag) implements Shape {
    @Override
    public boolean suits(JsonNode node) {
        return node.has(tag.name());
    }

    @Override
    public void check(JsonNode node, InputPlace place) {
        object().check(node, place);
    }

    @Override
    public Map<String, Object> schema() {
        return object().schema();
    }

    private Shape object() {
        return new Members(List.of(tag));
    }
}
