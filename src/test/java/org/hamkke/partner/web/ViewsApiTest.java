package org.hamkke.partner.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.hamkke.ProductTest;
import org.hamkke.demo.Cast;
import org.hamkke.demo.Program;
import org.hamkke.demo.Seated;
import org.hamkke.identity.Passes;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Lists of partners worth coming back to, kept and dropped by a program. */
@ProductTest
class ViewsApiTest {
    private static final String VIEWS = "/api/v1/partners/views";

    @Autowired MockMvc mvc;
    @Autowired Seats seats;
    @Autowired Passes passes;

    private Seated hanbit;
    private Program manager;

    @BeforeEach
    void aProgramAsks() {
        hanbit = Seated.of(seats, Cast.HANBIT);
        manager = program(hanbit, Role.MANAGER);
    }

    @Test
    void aViewIsSavedListedFollowedAndDropped() throws Exception {
        manager.send(post("/api/v1/partners"), "{\"name\": \"여울로지스\", \"kind\": \"STARTUP\"}");
        manager.send(post("/api/v1/partners"), "{\"name\": \"다온모터스\"}");

        var saved =
                save(manager, "{\"name\": \" 스타트업 \", \"kind\": \"STARTUP\", \"sort\": \"-name\"}");
        assertThat(saved.getStatus()).isEqualTo(201);
        var listed = Program.json(manager.read(VIEWS)).at("/items/0");
        assertThat(listed).isEqualTo(Program.json(saved));
        assertThat(listed.at("/name").asString()).isEqualTo("스타트업");

        var followed =
                Program.json(manager.read("/api/v1/partners?" + listed.at("/query").asString()));
        assertThat(followed.at("/items").findValuesAsString("name")).containsExactly("여울로지스");

        var at = String.valueOf(saved.getHeader("Location"));
        assertThat(manager.send(delete(at)).getStatus()).isEqualTo(204);
        assertThat(items(manager)).isZero();
        assertThat(manager.send(delete(at)).getStatus()).isEqualTo(404);
    }

    @Test
    void aViewWithoutANameIsRefusedAtItsField() throws Exception {
        var refused = save(manager, "{\"kind\": \"STARTUP\"}");

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Program.json(refused).at("/errors/0/rule").asString())
                .isEqualTo("VIEW_HAS_A_NAME");
    }

    @Test
    void whatIsForEveryoneReachesColleaguesAndWhatIsOnesOwnNobodyElse() throws Exception {
        var own = save(manager, "{\"name\": \"내 목록\"}").getHeader("Location");
        var shared =
                save(manager, "{\"name\": \"우리 목록\", \"forEveryone\": true}").getHeader("Location");
        var viewer = program(hanbit, Role.VIEWER);

        assertThat(Program.json(viewer.read(VIEWS)).at("/items").findValuesAsString("name"))
                .containsExactly("우리 목록");
        for (var at : new String[] {own, shared})
            assertThat(viewer.send(delete(at)).getStatus()).isEqualTo(404);
        assertThat(items(manager)).isEqualTo(2);
    }

    @Test
    void anotherCompanyAnAdministratorAndAVisitorGetNothing() throws Exception {
        var at =
                save(manager, "{\"name\": \"우리 목록\", \"forEveryone\": true}").getHeader("Location");
        var other = program(Seated.of(seats, Cast.SEUM), Role.MANAGER);

        assertThat(items(other)).isZero();
        assertThat(other.send(delete(at)).getStatus()).isEqualTo(404);
        assertThat(program(hanbit, Role.ADMINISTRATOR).read(VIEWS).getStatus()).isEqualTo(404);
        assertThat(mvc.perform(get(VIEWS)).andReturn().getResponse().getStatus()).isEqualTo(401);
        assertThat(items(manager)).isEqualTo(1);
    }

    private MockHttpServletResponse save(Program program, String view) throws Exception {
        return program.send(post(VIEWS), view);
    }

    private static int items(Program program) throws Exception {
        return Program.json(program.read(VIEWS)).at("/items").size();
    }

    private Program program(Seated company, Role role) {
        return Program.of(mvc, passes, company.the(role), "read", "write");
    }
}
