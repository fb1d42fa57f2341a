package org.hamkke.kernel;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Published and derived cases that anyone can hold against Hamkke. */
final class PublicCases {
    private PublicCases() {}

    static JsonNode input(String id) {
        return all("/cases/identifiers_names.json")
                .filter(each -> each.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow()
                .path("input");
    }

    private static Stream<JsonNode> all(String file) {
        var read = JsonMapper.shared().readTree(PublicCases.class.getResourceAsStream(file));
        return read.path("cases").valueStream();
    }
}
