package org.hamkke.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.stream.Stream;
import org.hamkke.ProductTest;
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
        assertThat(references(document)).isNotEmpty().isSubsetOf(described);
        assertThat(log.getOut()).doesNotContain("would both be the schema");
    }

    @Test
    void whoAsksIsNoParameterAndAFileIsOne() throws Exception {
        var response = mvc.perform(get("/api/v1/openapi.json")).andReturn().getResponse();
        var paths = JsonMapper.shared().readTree(response.getContentAsString(UTF_8)).path("paths");

        assertThat(paths.path("/api/v1/tokens").path("get").has("parameters")).isFalse();
        assertThat(paths.path("/api/v1/tokens").path("post").has("parameters")).isFalse();
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

    private static java.util.List<String> references(JsonNode node) {
        var own = node.path("$ref").asString("").replace("#/components/schemas/", "");
        var below = node.values().stream().flatMap(child -> references(child).stream());
        return Stream.concat(Stream.of(own).filter(name -> !name.isEmpty()), below).toList();
    }
}
