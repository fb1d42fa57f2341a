package org.hamkke.fit.calculation;

import java.util.Map;
import org.hamkke.fit.method.InputPlace;
import org.hamkke.fit.method.InputRule;
import tools.jackson.databind.JsonNode;

/** A list whose length is looked at before anything in it. */
record Listed(Shape item, int least, int most) implements Shape {
    @Override
    public boolean suits(JsonNode node) {
        return node.isArray() && (node.isEmpty() || item.suits(node.get(0)));
    }

    @Override
    public void check(JsonNode node, InputPlace place) {
        if (!node.isArray()) throw InputRule.MUST_BE_A_LIST.brokenAt(place);
        if (node.isEmpty() && least > 0) throw InputRule.MUST_NOT_BE_EMPTY.brokenAt(place);
        if (node.size() < least)
            throw InputRule.MUST_HAVE_LENGTH.brokenAt(place, least, node.size());
        if (node.size() > most) throw InputRule.MUST_NOT_BE_LONGER.brokenAt(place, most);
        for (int i = 0; i < node.size(); i++) item.check(node.get(i), place.and(i));
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "array", "items", item.schema(), "minItems", least, "maxItems", most);
    }
}
