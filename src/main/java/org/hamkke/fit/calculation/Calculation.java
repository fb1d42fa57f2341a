package org.hamkke.fit.calculation;

import java.util.Map;
import org.hamkke.fit.method.InputPlace;
import org.hamkke.fit.method.InputRule;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A method that anyone with a token may recompute a figure by. */
public interface Calculation {
    Description description();

    /** @param request whose shape has been checked */
    Answer answer(Request request);

    /** As the API sends it; refuses what the method can't compute with. */
    default Map<String, @Nullable Object> answer(JsonNode body) {
        if (!body.isObject()) throw InputRule.MUST_BE_AN_OBJECT.brokenAt(InputPlace.at("body"));
        description().shape().check(body, InputPlace.at(""));
        return answer(new Request(body)).said(description());
    }
}
