package org.hamkke.fit.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.stream.Stream;
import org.hamkke.ProductTest;
import org.hamkke.demo.Cast;
import org.hamkke.demo.Program;
import org.hamkke.demo.Seated;
import org.hamkke.demo.Visit;
import org.hamkke.fit.calculation.Calculations;
import org.hamkke.fit.calculation.Description;
import org.hamkke.fit.calculation.Field;
import org.hamkke.identity.Passes;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ProductTest
class CalculationsApiTest {
    private static final String REQUEST = "{\"matrix\": [[1, 2], [2, 1]], \"weights\": [0.7, 0.3]}";

    @Autowired MockMvc mvc;
    @Autowired Seats seats;
    @Autowired Passes passes;

    static Stream<Description> descriptions() {
        return Calculations.descriptions().stream();
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void theDocumentedExampleAnswersWithTheDocumentedFieldsAndNoOthers(Description description)
            throws Exception {
        var calculator = Calculator.of(mvc, seats, passes, "calculate");

        var answer =
                calculator.answer(
                        description.method(), JsonMapper.shared().readTree(description.example()));

        assertThat(answer.propertyNames())
                .containsExactlyElementsOf(
                        Stream.concat(
                                        Stream.of("method", "parameters", "source"),
                                        description.figures().stream().map(Field::name))
                                .toList());
        assertThat(answer.path("parameters").propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        description.settings().stream().map(Field::name).toList());
        assertThat(answer.path("method").asString()).isEqualTo(description.method());
        assertThat(answer.path("source").asString()).isEqualTo(description.source());
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void theApiDescribesEveryFieldInEveryCalculator(Description description) throws Exception {
        var operation = openApi().path("paths").path(path(description)).path("post");

        var request = operation.at("/requestBody/content/application~1json/schema");
        assertThat(request.path("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        description.request().stream().map(Field::name).toList());
        assertThat(request.path("properties").values())
                .allMatch(field -> field.has("description") && isTyped(field));
        var answer = operation.at("/responses/200/content/application~1json/schema");
        assertThat(answer.path("properties").propertyNames())
                .containsAll(description.figures().stream().map(Field::name).toList());
        assertThat(operation.path("description").asString()).contains(description.source());
        assertThat(operation.at("/responses/422/content").propertyNames())
                .containsExactly("application/problem+json");
    }

    private static boolean isTyped(JsonNode field) {
        return field.has("type") || field.has("oneOf");
    }

    private static String path(Description description) {
        return "/api/v1/calculations/" + description.method();
    }

    private JsonNode openApi() throws Exception {
        var response = mvc.perform(get("/api/v1/openapi.json")).andReturn().getResponse();
        var described = Program.json(response);
        assertThat(described.path("openapi").asString()).startsWith("3.1");
        return described;
    }

    @Test
    void aTokenThatMayOnlyReadOrWriteMayNotCalculate() throws Exception {
        var reader = Calculator.of(mvc, seats, passes, "read", "write");

        assertThat(reader.send("weighted-sum", REQUEST).getStatus()).isEqualTo(403);
    }

    @Test
    void aTokenThatMayOnlyCalculateReadsNothing() throws Exception {
        var calculator = Calculator.of(mvc, seats, passes, "calculate");

        assertThat(calculator.program().read("/api/v1/partners").getStatus()).isEqualTo(403);
    }

    @Test
    void nobodyCalculatesWithoutAToken() throws Exception {
        var request =
                post("/api/v1/calculations/weighted-sum")
                        .contentType("application/json")
                        .content(REQUEST);

        assertThat(mvc.perform(request).andReturn().getResponse().getStatus()).isEqualTo(401);
    }

    @Test
    void theCookieOfAPageIsNoToken() throws Exception {
        var visit = Visit.of(mvc, Seated.of(seats, Cast.HANBIT), Role.MANAGER);
        var request =
                post("/api/v1/calculations/weighted-sum")
                        .contentType("application/json")
                        .content(REQUEST);

        assertThat(visit.perform(request).getStatus()).isEqualTo(401);
    }

    @Test
    void onlyJsonIsRead() throws Exception {
        var calculator = Calculator.of(mvc, seats, passes, "calculate");
        var request =
                post("/api/v1/calculations/topsis")
                        .contentType("text/plain")
                        .content(REQUEST.getBytes(UTF_8));

        assertThat(calculator.program().send(request).getStatus()).isEqualTo(415);
    }
}
