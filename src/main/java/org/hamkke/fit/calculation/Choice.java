package org.hamkke.fit.calculation;

import java.util.List;
import java.util.Map;
import org.hamkke.fit.method.InputPlace;
import org.hamkke.fit.method.InputRule;
import tools.jackson.databind.JsonNode;

/** One of a few words. */
record Choice(List<String> words) implements Shape {
    @Override
    public boolean suits(JsonNode node) {
        return node.isString();
    }

    @Override
    public void check(JsonNode node, InputPlace place) {
        if (!node.isString() || !words.contains(node.asString()))
            throw InputRule.MUST_BE_ONE_OF.brokenAt(place, String.join(", ", words));
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "string", "enum", words);
    }
}
