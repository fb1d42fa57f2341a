package org.hamkke.fit.calculation;

import java.util.Map;
import org.hamkke.fit.method.InputPlace;
import org.hamkke.fit.method.InputRule;
import tools.jackson.databind.JsonNode;

/** A whole number between two ends, which belong to it; {@code 1e4} is one too. */
record Whole(long least, long greatest) implements Shape {
    @Override
    public boolean suits(JsonNode node) {
        return node.isNumber();
    }

    @Override
    public void check(JsonNode node, InputPlace place) {
        new Amount(least, greatest).check(node, place);
        if (Amount.of(node) % 1 != 0) throw InputRule.MUST_BE_WHOLE.brokenAt(place);
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "integer", "format", "int64", "minimum", least, "maximum", greatest);
    }
}
