package org.hamkke.fit.method;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published and derived examples under {@code cases/}, by id; only those marked reproduced. */
public record Cases(JsonNode node) {
    private static final Map<String, JsonNode> BY_ID =
            Stream.of("mcdm_ahp", "mcdm_bwm_fuzzy_smaa_anp", "mcdm_ranking")
                    .flatMap(Cases::read)
                    .filter(node -> node.get("reproduced").asBoolean())
                    .collect(Collectors.toMap(node -> node.get("id").asString(), node -> node));

    public static Cases named(String id) {
        return new Cases(requireNonNull(BY_ID.get(id), id));
    }

    static Stream<String> ids() {
        return BY_ID.keySet().stream();
    }

    private static Stream<JsonNode> read(String file) {
        var stream = Cases.class.getResourceAsStream("/cases/" + file + ".json");
        var cases = JsonMapper.shared().readTree(requireNonNull(stream, file)).get("cases");
        return StreamSupport.stream(cases.spliterator(), false);
    }

    public double tolerance() {
        return node.get("tolerance").asDouble();
    }

    <T> T input(String field, Class<T> type) {
        return as("input", field, type);
    }

    boolean expects(String field) {
        return node.get("expected").has(field);
    }

    <T> T expected(String field, Class<T> type) {
        return as("expected", field, type);
    }

    /** To the last digit, where the printed one is rounded. */
    <T> T computed(String field, Class<T> type) {
        return as("computed_full_precision", field, type);
    }

    private <T> T as(String part, String field, Class<T> type) {
        return JsonMapper.shared()
                .convertValue(requireNonNull(node.get(part).get(field), field), type);
    }

    DecisionMatrix matrix() {
        return DecisionMatrix.of(input("matrix", double[][].class), directions());
    }

    List<Direction> directions() {
        return Arrays.stream(input("types", int[].class))
                .mapToObj(type -> type > 0 ? Direction.MAX : Direction.MIN)
                .toList();
    }

    Weights weights() {
        return Weights.of(input("weights", double[].class));
    }
}
