package org.hamkke.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.hamkke.identity.Passes;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that asks the open API with a token of one of the cast. */
public record Program(MockMvc mvc, String token) {
    public static Program of(MockMvc mvc, Passes passes, Actor actor, String... scopes) {
        var issued =
                CurrentActor.as(
                        actor,
                        () -> passes.issueToken(actor, "시험", Set.of(scopes), Duration.ofDays(1)));
        return new Program(mvc, issued.value());
    }

    public MockHttpServletResponse read(String path) throws Exception {
        return send(get(path));
    }

    public MockHttpServletResponse send(MockHttpServletRequestBuilder request, String json)
            throws Exception {
        return send(request.contentType("application/json").content(json.getBytes(UTF_8)));
    }

    /** Each request has a key, as a careful program gives it; one of the test's own comes first and counts. */
    public MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(
                        request.header("Authorization", "Bearer " + token)
                                .header("Idempotency-Key", UUID.randomUUID()))
                .andReturn()
                .getResponse();
    }

    public static JsonNode json(MockHttpServletResponse answer) throws Exception {
        return JsonMapper.shared().readTree(answer.getContentAsString(UTF_8));
    }
}
