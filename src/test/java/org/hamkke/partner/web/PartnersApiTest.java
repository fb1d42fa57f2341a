package org.hamkke.partner.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.time.Duration;
import java.util.Set;
import org.hamkke.ProductTest;
import org.hamkke.demo.Cast;
import org.hamkke.demo.Seated;
import org.hamkke.identity.Passes;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ProductTest
class PartnersApiTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired MockMvc mvc;
    @Autowired Seats seats;
    @Autowired Passes passes;

    private String token = "";

    @BeforeEach
    void issueToken() {
        token = tokenOf(Seated.of(seats, Cast.HANBIT));
    }

    @Test
    void aPartnerIsCreatedReadChangedAndDeleted() throws Exception {
        var created =
                send(
                        post("/api/v1/partners"),
                        """
                        {"name": "여울로지스", "businessNumber": "1248100998", "kind": "STARTUP", "tags": ["콜드체인"],
                         "revenue": {"amount": 34200000000, "currency": "KRW"}, "profile": {"coreValues": "약속"}}
                        """);
        assertThat(created.getStatus()).isEqualTo(201);
        var at = String.valueOf(created.getHeader("Location"));

        var read = json(send(get(at), ""));
        assertThat(read.at("/businessNumber").asString()).isEqualTo("124-81-00998");
        assertThat(read.at("/profile/coreValues").asString()).isEqualTo("약속");

        var changed = send(put(at), "{\"name\": \"여울물류\", \"version\": 0}");
        assertThat(json(changed).at("/version").asInt()).isEqualTo(1);
        assertThat(send(put(at), "{\"name\": \"여울택배\", \"version\": 0}").getStatus())
                .isEqualTo(409);
        assertThat(send(put(at), "{\"name\": \"여울택배\"}").getStatus()).isEqualTo(409);

        assertThat(send(delete(at).param("version", "1"), "").getStatus()).isEqualTo(204);
        assertThat(json(send(get("/api/v1/partners"), "")).at("/items").size()).isZero();
        assertThat(send(post(at + "/restoration"), "").getStatus()).isEqualTo(200);
    }

    @Test
    void aListIsFilteredSearchedAndPaged() throws Exception {
        for (var name : new String[] {"가람", "나래", "다솜"})
            send(post("/api/v1/partners"), "{\"name\": \"%s\"}".formatted(name));

        var first = json(send(get("/api/v1/partners").param("limit", "2"), ""));
        var second =
                json(
                        send(
                                get("/api/v1/partners")
                                        .param("limit", "2")
                                        .param("after", first.at("/next").asString()),
                                ""));

        assertThat(first.at("/items").size()).isEqualTo(2);
        assertThat(second.at("/items/0/name").asString()).isEqualTo("다솜");
        assertThat(second.at("/next").isNull()).isTrue();
        assertThat(
                        json(send(get("/api/v1/partners").param("q", "ㄴㄹ"), ""))
                                .at("/items/0/name")
                                .asString())
                .isEqualTo("나래");
        assertThat(send(get("/api/v1/partners").param("after", "nonsense"), "").getStatus())
                .isEqualTo(404);
    }

    @Test
    void everyBrokenRuleIsNamedWithItsField() throws Exception {
        var refused =
                send(
                        post("/api/v1/partners"),
                        "{\"name\": \"\", \"kind\": \"BAKERY\", \"businessNumber\": \"1248100999\"}");

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(json(refused).at("/errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("name", "kind", "businessNumber");
    }

    @Test
    void contactsBelongToTheirPartner() throws Exception {
        var at =
                String.valueOf(
                        send(post("/api/v1/partners"), "{\"name\": \"여울로지스\"}")
                                .getHeader("Location"));
        var other =
                String.valueOf(
                        send(post("/api/v1/partners"), "{\"name\": \"이음테크\"}")
                                .getHeader("Location"));

        var contact = send(post(at + "/contacts"), "{\"name\": \"신도현\", \"rank\": \"과장\"}");
        var path = String.valueOf(contact.getHeader("Location"));

        assertThat(
                        json(send(
                                        put(path),
                                        "{\"name\": \"신도현\", \"rank\": \"차장\", \"version\": 0}"))
                                .at("/rank")
                                .asString())
                .isEqualTo("차장");
        assertThat(json(send(get(at + "/contacts"), "")).at("/items").size()).isEqualTo(1);
        assertThat(send(get(path.replace(at, other)), "").getStatus()).isEqualTo(404);
        assertThat(send(delete(path), "").getStatus()).isEqualTo(204);
    }

    @Test
    void anotherCompanysTokenFindsNothing() throws Exception {
        var at =
                String.valueOf(
                        send(post("/api/v1/partners"), "{\"name\": \"여울로지스\"}")
                                .getHeader("Location"));
        token = tokenOf(Seated.of(seats, Cast.SEUM));

        assertThat(send(get(at), "").getStatus()).isEqualTo(404);
        assertThat(send(put(at), "{\"name\": \"남의 것\", \"version\": 0}").getStatus())
                .isEqualTo(404);
        assertThat(send(get(at + "/contacts"), "").getStatus()).isEqualTo(404);
        assertThat(json(send(get("/api/v1/partners").param("q", "여울"), "")).at("/items").size())
                .isZero();
    }

    private String tokenOf(Seated company) {
        var actor = company.the(Role.MANAGER);
        return CurrentActor.as(
                        actor,
                        () ->
                                passes.issueToken(
                                        actor, "시험", Set.of("read", "write"), Duration.ofDays(1)))
                .value();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, String body)
            throws Exception {
        request.header("Authorization", "Bearer " + token);
        if (!body.isEmpty()) request.contentType("application/json").content(body.getBytes(UTF_8));
        return mvc.perform(request).andReturn().getResponse();
    }

    private static JsonNode json(MockHttpServletResponse response) throws Exception {
        return JSON.readTree(response.getContentAsString(UTF_8));
    }
}
