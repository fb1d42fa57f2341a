package org.hamkke.shell.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

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

@ProductTest
class GivenFieldsTest {
    @Autowired MockMvc mvc;
    @Autowired Seats seats;
    @Autowired Passes passes;

    private String token = "";

    @BeforeEach
    void issueToken() {
        var manager = Seated.of(seats, Cast.HANBIT).the(Role.MANAGER);
        var life = Duration.ofDays(1);
        token =
                CurrentActor.as(
                                manager,
                                () -> passes.issueToken(manager, "test", Set.of("write"), life))
                        .value();
    }

    @Test
    void whatIsMissingIsNamedByItsPath() throws Exception {
        var answer =
                send("{\"name\": \"물류\", \"criteria\": [{\"weight\": 1, \"anchors\": [null]}]}");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(UTF_8))
                .contains("\"criteria[0].name\"", "\"criteria[0].anchors[0]\"")
                .doesNotContain("\"field\":\"name\"");
    }

    @Test
    void theWordNullIsNoBody() throws Exception {
        assertThat(send("null").getStatus()).isEqualTo(400);
    }

    private MockHttpServletResponse send(String body) throws Exception {
        return mvc.perform(
                        post("/api/v1/selections")
                                .header("Authorization", "Bearer " + token)
                                .contentType("application/json")
                                .content(body))
                .andReturn()
                .getResponse();
    }
}
