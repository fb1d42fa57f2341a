package org.hamkke.shell.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.hamkke.ProductTest;
import org.hamkke.demo.Cast;
import org.hamkke.demo.Program;
import org.hamkke.demo.Seated;
import org.hamkke.identity.Passes;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
class GivenFieldsTest {
    @Autowired MockMvc mvc;
    @Autowired Seats seats;
    @Autowired Passes passes;

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
        var manager = Seated.of(seats, Cast.HANBIT).the(Role.MANAGER);
        return Program.of(mvc, passes, manager, "write").send(post("/api/v1/selections"), body);
    }
}
