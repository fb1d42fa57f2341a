package org.hamkke.fit.calculation;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a calculator answers, as JSON. */
final class Answered {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Answered() {}

    static JsonNode by(String method, String request) {
        return JSON.valueToTree(Calculations.named(method).answer(JSON.readTree(request)));
    }
}
