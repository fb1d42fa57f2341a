package org.hamkke.fit.calculation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hamkke.fit.method.InputPlace;
import org.hamkke.fit.method.InputRule;
import org.hamkke.fit.method.Matrix;
import tools.jackson.databind.JsonNode;

/** A finite number between two ends, which belong to it; the description of the API states {@link Matrix#GREATEST} once. */
record Amount(double least, double greatest) implements Shape {
    @Override
    public boolean suits(JsonNode node) {
        return node.isNumber();
    }

    @Override
    public void check(JsonNode node, InputPlace place) {
        if (!node.isNumber()) throw InputRule.MUST_BE_A_NUMBER.brokenAt(place);
        double amount = of(node);
        if (!Double.isFinite(amount)) throw InputRule.MUST_BE_FINITE.brokenAt(place);
        if (amount < 0 && least == 0) throw InputRule.MUST_NOT_BE_NEGATIVE.brokenAt(place);
        if (amount < least || amount > greatest)
            throw InputRule.MUST_BE_WITHIN.brokenAt(place, least, greatest);
    }

    /** Whole numbers of any length become infinite beyond what a double holds, where {@code asDouble} throws. */
    static double of(JsonNode number) {
        return number.numberValue().doubleValue();
    }

    @Override
    public Map<String, Object> schema() {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "number");
        if (least > -Matrix.GREATEST) schema.put("minimum", least);
        if (greatest < Matrix.GREATEST) schema.put("maximum", greatest);
        return schema;
    }
}
