package org.hamkke.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.math.BigDecimal;
import org.hamkke.shell.Paging;

/** What many addresses take alike. */
enum ApiParameter {
    AFTER(
            new QueryParameter().name("after"),
            new StringSchema(),
            "Where the page before ended: its `next`, unchanged. The beginning when left out."),
    LIMIT(new QueryParameter().name("limit"), bounded(), "How many items a page holds at most."),
    IDEMPOTENCY_KEY(
            new HeaderParameter().name("Idempotency-Key"),
            new StringSchema().maxLength(200),
            "A repeated request with the same key has one effect and gets the first answer again.");

    private final Parameter parameter;

    ApiParameter(Parameter parameter, Schema<?> schema, String says) {
        this.parameter = parameter.schema(schema).description(says).required(false);
    }

    private static Schema<?> bounded() {
        var schema = new IntegerSchema();
        schema.setMinimum(BigDecimal.ONE);
        schema.setMaximum(BigDecimal.valueOf(Paging.MOST));
        schema.setDefault(Paging.USUAL);
        return schema;
    }

    void addTo(Operation operation) {
        operation.addParametersItem(new Parameter().$ref("#/components/parameters/" + name()));
    }

    static void describe(Components components) {
        for (var one : values()) components.addParameters(one.name(), one.parameter);
    }
}
