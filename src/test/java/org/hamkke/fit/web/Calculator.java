package org.hamkke.fit.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.Set;
import org.hamkke.demo.Cast;
import org.hamkke.demo.Seated;
import org.hamkke.identity.Passes;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Role;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that calls the open calculators with a token. */
record Calculator(MockMvc mvc, String token) {
    static Calculator of(MockMvc mvc, Seats seats, Passes passes, String... scopes) {
        var actor = Seated.of(seats, Cast.HANBIT).the(Role.MANAGER);
        var token =
                CurrentActor.as(
                        actor,
                        () -> passes.issueToken(actor, "시험", Set.of(scopes), Duration.ofDays(1)));
        return new Calculator(mvc, token.value());
    }

    MockHttpServletResponse send(String method, String body) throws Exception {
        return mvc.perform(
                        post("/api/v1/calculations/" + method)
                                .header("Authorization", "Bearer " + token)
                                .contentType("application/json")
                                .content(body.getBytes(UTF_8)))
                .andReturn()
                .getResponse();
    }

    JsonNode answer(String method, Object request) throws Exception {
        var response = send(method, JsonMapper.shared().writeValueAsString(request));
        assertThat(response.getStatus()).as(response.getContentAsString(UTF_8)).isEqualTo(200);
        return read(response);
    }

    static JsonNode read(MockHttpServletResponse response) throws Exception {
        return JsonMapper.shared().readTree(response.getContentAsString(UTF_8));
    }
}
