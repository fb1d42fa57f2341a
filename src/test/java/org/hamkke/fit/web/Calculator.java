package org.hamkke.fit.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.hamkke.demo.Cast;
import org.hamkke.demo.Program;
import org.hamkke.demo.Seated;
import org.hamkke.identity.Passes;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Role;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that calls the open calculators. */
record Calculator(Program program) {
    static Calculator of(MockMvc mvc, Seats seats, Passes passes, String... scopes) {
        var actor = Seated.of(seats, Cast.HANBIT).the(Role.MANAGER);
        return new Calculator(Program.of(mvc, passes, actor, scopes));
    }

    MockHttpServletResponse send(String method, String body) throws Exception {
        return program.send(post("/api/v1/calculations/" + method), body);
    }

    JsonNode answer(String method, Object request) throws Exception {
        var response = send(method, JsonMapper.shared().writeValueAsString(request));
        assertThat(response.getStatus()).as(response.getContentAsString(UTF_8)).isEqualTo(200);
        return Program.json(response);
    }
}
