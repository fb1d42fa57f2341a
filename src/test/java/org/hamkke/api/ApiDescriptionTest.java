package org.hamkke.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.stream.Stream;
import org.hamkke.ProductTest;
import org.hamkke.demo.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ProductTest
@ExtendWith(OutputCaptureExtension.class)
class ApiDescriptionTest {
    @Autowired MockMvc mvc;

    static class FirstApi {
        record Added(int added) {}

        record FirstBody(int version) {}
    }

    static class SecondApi {
        record Added(String name) {}
    }

    static class First {
        record Added(String reason) {}
    }

    @Test
    void everySchemaThatIsSpokenOfIsDescribed(CapturedOutput log) throws Exception {
        var response = mvc.perform(get("/api/v1/openapi.json")).andReturn().getResponse();
        var document = JsonMapper.shared().readTree(response.getContentAsString(UTF_8));

        var described = document.path("components").path("schemas").propertyNames();

        assertThat(described)
                .hasSizeGreaterThan(100)
                .allMatch(name -> name.matches("[A-Za-z0-9]+"));
        assertThat(described).doesNotContain("Actor", "SeatAuthentication");
        assertThat(references(document))
                .hasSizeGreaterThan(100)
                .allMatch(pointer -> document.at(pointer).isObject());
        assertThat(log.getOut()).doesNotContain("would both be the schema");
    }

    @Test
    void whoAsksIsNoParameterAndAFileIsOne() throws Exception {
        var response = mvc.perform(get("/api/v1/openapi.json")).andReturn().getResponse();
        var paths = JsonMapper.shared().readTree(response.getContentAsString(UTF_8)).path("paths");

        assertThat(paths.path("/api/v1/tokens").path("get").has("parameters")).isFalse();
        assertThat(paths.at("/~1api~1v1~1tokens/post/parameters").findValuesAsString("$ref"))
                .containsExactly("#/components/parameters/IDEMPOTENCY_KEY");
        assertThat(paths.at("/~1api~1v1~1tokens/post/responses/201/content").propertyNames())
                .containsExactly("application/json");
        assertThat(
                        paths.path("/api/v1/imports")
                                .path("post")
                                .at("/requestBody/content")
                                .propertyNames())
                .containsExactly("multipart/form-data");
        assertThat(paths.propertyNames())
                .contains(
                        "/api/v1/search",
                        "/api/v1/imports/{id}/rows/{row}",
                        "/api/v1/partners/views/{view}",
                        "/api/v1/alliances/{id}/agreement/draft/clauses/{clause}",
                        "/api/v1/alliances/{id}/agreement/comparison",
                        "/api/v1/members/invitations",
                        "/api/v1/letters/{letter}");
    }

    @Test
    void recordsOfOneNameStayApart() {
        var names = new SchemaNames();

        assertThat(names.getNameOfClass(FirstApi.Added.class)).endsWith("FirstAdded");
        assertThat(names.getNameOfClass(SecondApi.Added.class)).endsWith("SecondAdded");
        assertThatThrownBy(() -> names.getNameOfClass(First.Added.class))
                .hasMessageContaining("would both be the schema");
    }

    @Test
    void everyOperationSaysWhatItTakesAndHowItRefuses() throws Exception {
        var document =
                Program.json(mvc.perform(get("/api/v1/openapi.json")).andReturn().getResponse());
        var list = document.at("/paths/~1api~1v1~1partners/get");
        var change = document.at("/paths/~1api~1v1~1partners~1{id}/put");
        var create = document.at("/paths/~1api~1v1~1partners/post");

        assertThat(references(list.path("parameters")))
                .containsExactlyInAnyOrder(
                        "/components/parameters/AFTER", "/components/parameters/LIMIT");
        assertThat(references(change.path("parameters")))
                .containsExactly("/components/parameters/IDEMPOTENCY_KEY");
        assertThat(list.path("responses").propertyNames())
                .containsExactlyInAnyOrder("200", "400", "401", "403", "404");
        assertThat(change.path("responses").propertyNames())
                .contains("200", "400", "401", "403", "404", "409", "413", "415", "422");
        assertThat(create.path("responses").propertyNames())
                .contains("201", "422")
                .doesNotContain("200");
        assertThat(change.at("/security/0/token/0").asString()).isEqualTo("write");
    }

    @Test
    void aProblemIsDescribedWithTheFieldsItNames() throws Exception {
        var components =
                Program.json(mvc.perform(get("/api/v1/openapi.json")).andReturn().getResponse())
                        .path("components");
        var refused = components.at("/responses/RULE_BROKEN/content/application~1problem+json");

        assertThat(references(refused)).containsExactly("/components/schemas/Problem");
        assertThat(references(components.at("/schemas/Problem/properties/errors")))
                .containsExactly("/components/schemas/ProblemError");
        assertThat(components.at("/schemas/ProblemError/properties").propertyNames())
                .containsExactlyInAnyOrder("rule", "field", "detail");
        assertThat(components.at("/securitySchemes/token/scheme").asString()).isEqualTo("bearer");
        assertThat(components.at("/parameters/LIMIT/schema/maximum").asInt()).isEqualTo(200);
    }

    private static java.util.List<String> references(JsonNode node) {
        var own = node.path("$ref").asString("").replace("#", "");
        var below = node.values().stream().flatMap(child -> references(child).stream());
        return Stream.concat(Stream.of(own).filter(name -> !name.isEmpty()), below).toList();
    }
}
