package org.hamkke.fit.web;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.hamkke.fit.method.InputRule;

/** How the description of the API tells of calculations that are refused. */
final class CalculationRefusals {
    static final String NAME = "CalculationRefused";

    /** As everywhere in the open API. */
    private static final String PROBLEM_SCHEMA = "Problem";

    private static final String PROBLEM = "application/problem+json";

    private CalculationRefusals() {}

    static ApiResponses responses() {
        var responses = new ApiResponses();
        refused(responses, "400", "Not readable as JSON; says where.", PROBLEM_SCHEMA);
        refused(responses, "401", "No valid token.", PROBLEM_SCHEMA);
        refused(responses, "403", "The token lacks the scope calculate.", PROBLEM_SCHEMA);
        refused(responses, "413", "Too many values, levels or bytes.", PROBLEM_SCHEMA);
        refused(responses, "415", "Not application/json.", PROBLEM_SCHEMA);
        refused(
                responses,
                "422",
                "Can't be computed with; names the rule, the field and the index.",
                NAME);
        return responses;
    }

    private static void refused(
            ApiResponses responses, String status, String says, String schemaName) {
        var schema = new Schema<>().$ref("#/components/schemas/" + schemaName);
        responses.addApiResponse(
                status,
                new ApiResponse()
                        .description(says)
                        .content(CalculationPaths.content(PROBLEM, schema)));
    }

    static Schema<?> schema() {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("type", Map.of("type", "string"));
        properties.put("title", Map.of("type", "string"));
        properties.put("status", Map.of("type", "integer"));
        properties.put("detail", text("In words, in the language asked for."));
        properties.put("rule", rule());
        properties.put("field", text("Which field of the request; empty for the whole."));
        properties.put("index", index());
        properties.put(
                "path", text("Field, indices and member in one: matrix[2][1], preferences[0].q."));
        return CalculationPaths.schema(
                Map.of("type", "object", "description", "RFC 9457", "properties", properties));
    }

    private static Map<String, Object> text(String says) {
        return Map.of("type", "string", "description", says);
    }

    private static Map<String, Object> rule() {
        var words = Stream.of(InputRule.values()).map(InputRule::word);
        return Map.of("type", "string", "enum", words.toList());
    }

    private static Map<String, Object> index() {
        return Map.of(
                "type",
                "array",
                "items",
                Map.of("type", "integer", "minimum", 0),
                "description",
                "Inside the field, counted from 0; empty for the field as a whole.");
    }
}
