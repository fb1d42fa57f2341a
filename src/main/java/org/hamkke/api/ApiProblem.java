package org.hamkke.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;

/** Every way the open API says no. All of them speak problem+json (RFC 9457). */
enum ApiProblem {
    BAD_REQUEST(
            400,
            "Not understood as it was put: no JSON, a value of another type, no `version`, a bad `limit` or `after`."),
    UNAUTHORIZED(401, "No valid token."),
    FORBIDDEN(403, "The token lacks the scope, or the role of its person doesn't allow it."),
    NOT_FOUND(404, "Not there, or not yours to see."),
    CONFLICT(
            409,
            "Something was saved after the version that was named, or a repeated request was answered with a secret, which is shown once."),
    CONTENT_TOO_LARGE(413, "The body is too large."),
    UNSUPPORTED_MEDIA_TYPE(415, "The body is not `application/json`."),
    RULE_BROKEN(
            422,
            "Understood and refused: `errors` names each broken rule with its field. Also an `Idempotency-Key` that came with another request before.");

    private static final String SCHEMA = "Problem";
    private static final String ERROR = "ProblemError";

    private final int status;
    private final String says;

    ApiProblem(int status, String says) {
        this.status = status;
        this.says = says;
    }

    void addTo(ApiResponses responses) {
        responses.putIfAbsent(
                String.valueOf(status), new ApiResponse().$ref("#/components/responses/" + name()));
    }

    static void describe(Components components) {
        components.addSchemas(SCHEMA, problem()).addSchemas(ERROR, error());
        for (var one : values()) components.addResponses(one.name(), one.response());
    }

    private ApiResponse response() {
        var content =
                new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(reference(SCHEMA)));
        return new ApiResponse().description(says).content(content);
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("RFC 9457")
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty(
                        "detail",
                        new StringSchema().description("In words, in the language asked for."))
                .addProperty("instance", new StringSchema())
                .addProperty(
                        "errors",
                        new ArraySchema()
                                .items(reference(ERROR))
                                .description(
                                        "What is wrong with the request, of 400, 403 and 422."))
                .addProperty("line", place("Line"))
                .addProperty("column", place("Column"))
                .required(List.of("title", "status"));
    }

    private static Schema<?> place(String what) {
        return new IntegerSchema().description(what + " where reading the body ended, from 1.");
    }

    private static Schema<?> error() {
        return new ObjectSchema()
                .addProperty("rule", new StringSchema().description("Its name, which stays."))
                .addProperty(
                        "field",
                        new StringSchema()
                                .description(
                                        "Path in the body, as `criteria[1].weight`, or the parameter; empty for the whole."))
                .addProperty("detail", new StringSchema())
                .required(List.of("rule", "field", "detail"));
    }

    private static Schema<?> reference(String name) {
        return new Schema<>().$ref("#/components/schemas/" + name);
    }
}
