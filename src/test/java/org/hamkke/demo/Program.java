package org.hamkke.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.hamkke.identity.Passes;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.springframework.mock.web.MockHttpServletRequest;
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

    public MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(
                        request.header("Authorization", "Bearer " + token)
                                .with(Program::withItsOwnKey))
                .andReturn()
                .getResponse();
    }

    /** As a careful program gives it, unless the test has one in mind. */
    private static MockHttpServletRequest withItsOwnKey(MockHttpServletRequest request) {
        if (request.getHeader("Idempotency-Key") == null)
            request.addHeader("Idempotency-Key", UUID.randomUUID().toString());
        return request;
    }

    public static JsonNode json(MockHttpServletResponse answer) throws Exception {
        return JsonMapper.shared().readTree(answer.getContentAsString(UTF_8));
    }
}
