package org.hamkke.fit.calculation;

import java.util.Map;
import org.hamkke.fit.method.InputPlace;
import org.hamkke.fit.method.InputRule;
import tools.jackson.databind.JsonNode;

/** Null, where something may be unknown. */
record Nothing() implements Shape {
    @Override
    public boolean suits(JsonNode node) {
        return node.isNull();
    }

    @Override
    public void check(JsonNode node, InputPlace place) {
        if (!node.isNull()) throw InputRule.MUST_BE_ONE_OF.brokenAt(place, "null");
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "null");
    }
}
