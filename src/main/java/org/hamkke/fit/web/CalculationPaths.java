package org.hamkke.fit.web;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.Map;
import org.hamkke.fit.calculation.Calculations;
import org.hamkke.fit.calculation.Description;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A path of its own for each calculator in the description of the API, from what it says of itself. */
@Component
class CalculationPaths implements OpenApiCustomizer {
    private static final String JSON = "application/json";

    @Override
    public void customise(OpenAPI api) {
        api.getComponents().addSchemas(CalculationRefusals.NAME, CalculationRefusals.schema());
        for (var description : Calculations.descriptions())
            api.path(
                    CalculationsApi.PATH + description.method(),
                    new PathItem().post(operation(description)));
    }

    private static Operation operation(Description description) {
        return new Operation()
                .addSecurityItem(new SecurityRequirement().addList("token", "calculate"))
                .operationId("calculate-" + description.method())
                .addTagsItem("calculations")
                .summary(description.method())
                .description(
                        "%s Source: %s. Token scope: calculate. At most %d MiB and %,d values, numbers within ±1e100."
                                .formatted(
                                        description.says(),
                                        description.source(),
                                        CalculationBody.MOST_BYTES / 1024 / 1024,
                                        CalculationBody.MOST_VALUES))
                .requestBody(new RequestBody().required(true).content(request(description)))
                .responses(responses(description));
    }

    private static Content request(Description description) {
        var example = JsonMapper.shared().readValue(description.example(), Map.class);
        return content(JSON, schema(description.requestSchema()).example(example));
    }

    private static ApiResponses responses(Description description) {
        var answer =
                new ApiResponse()
                        .description("The figures, with how the method was set and its source.")
                        .content(content(JSON, schema(description.answerSchema())));
        return CalculationRefusals.responses().addApiResponse("200", answer);
    }

    static Content content(String type, Schema<?> schema) {
        return new Content().addMediaType(type, new MediaType().schema(schema));
    }

    /** JSON Schema is what OpenAPI 3.1 speaks; only the classes of its library differ. */
    static Schema<?> schema(Map<String, Object> schema) {
        return Json31.mapper().convertValue(schema, Schema.class);
    }
}
