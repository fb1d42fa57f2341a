package org.hamkke.shell.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import org.hamkke.ProductTest;
import org.hamkke.demo.Cast;
import org.hamkke.demo.Program;
import org.hamkke.demo.Seated;
import org.hamkke.demo.Visit;
import org.hamkke.identity.Passes;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Ids;
import org.hamkke.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A program is told what to say otherwise; a page begins without it. */
@ProductTest
class BadRequestsTest {
    @Autowired MockMvc mvc;
    @Autowired Seats seats;
    @Autowired Passes passes;
    private Seated company;
    private Program program;

    @BeforeEach
    void takeASeat() {
        company = Seated.of(seats, Cast.HANBIT);
        program = Program.of(mvc, passes, company.the(Role.MANAGER), "read", "write");
    }

    @Test
    void aBadLimitIsSaidInTheLanguageOfTheCaller() throws Exception {
        var korean = program.send(get("/api/v1/partners").param("limit", "500"));
        var english =
                program.send(
                        get("/api/v1/partners")
                                .param("limit", "500")
                                .header("Accept-Language", "en"));

        assertNames(korean, "LIMIT_IS_WITHIN_BOUNDS", "limit");
        assertThat(Program.json(korean).path("detail").asString()).contains("1부터 200까지");
        assertThat(Program.json(english).path("detail").asString()).contains("from 1 to 200");
    }

    @Test
    void aValueOfAnotherTypeIsNamedByItsPath() throws Exception {
        var answer =
                program.send(
                        post("/api/v1/selections"),
                        "{\"name\": \"물류\", \"criteria\": [{\"name\": \"값\", \"weight\": {}}]}");

        assertNames(answer, "VALUE_IS_READABLE", "criteria[0].weight");
    }

    @Test
    void aBodyThatIsNoJsonIsRefusedByItsPlace() throws Exception {
        var answer = program.send(post("/api/v1/selections"), "{\n  \"name\": ");

        assertNames(answer, "BODY_IS_READABLE", "name");
        assertThat(Program.json(answer).path("line").asInt()).isEqualTo(2);
    }

    @Test
    void aBodyIsNotReadWithoutEnd() throws Exception {
        var huge = "{\"name\": \"%s\"}".formatted("a".repeat(5 * 1024 * 1024));

        assertThat(program.send(post("/api/v1/selections"), huge).getStatus()).isEqualTo(413);
    }

    @Test
    void noBodyAtAllIsNamed() throws Exception {
        assertNames(program.send(post("/api/v1/selections"), ""), "BODY_IS_GIVEN", "");
    }

    @Test
    void aParameterThatIsMissingOrOfAnotherTypeIsNamed() throws Exception {
        assertNames(
                program.send(get("/api/v1/blueprints").param("trashed", "perhaps")),
                "VALUE_IS_READABLE",
                "trashed");
        assertNames(
                program.send(get("/api/v1/portfolio").param("stage", "NO_SUCH")),
                "VALUE_IS_READABLE",
                "stage");
        assertNames(
                program.send(delete("/api/v1/partners/" + Ids.next())),
                "VALUE_IS_GIVEN",
                "version");
    }

    /** A version left out read as 0, which a blueprint has before its first change. */
    @Test
    void aFirstChangeNamesItsVersionToo() throws Exception {
        var drawn = Program.json(program.send(post("/api/v1/blueprints"), "{\"name\": \"물류\"}"));
        var at = "/api/v1/blueprints/" + drawn.path("id").asString();

        assertNames(program.send(put(at), "{\"name\": \"운송\"}"), "VERSION_IS_GIVEN", "version");
        assertThat(program.send(put(at), "{\"name\": \"운송\", \"version\": 0}").getStatus())
                .isEqualTo(200);
        assertThat(program.send(put(at), "{\"name\": \"택배\", \"version\": 0}").getStatus())
                .isEqualTo(409);
    }

    @Test
    void aViewerIsForbiddenToWrite() throws Exception {
        var viewer = Program.of(mvc, passes, company.the(Role.VIEWER), "write");

        var answer = viewer.send(post("/api/v1/partners"), "{\"name\": \"여울\"}");

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(Program.json(answer).at("/errors/0/rule").asString())
                .isEqualTo("ROLE_MAY_WRITE");
    }

    @Test
    void aPageThatCanNotGoOnBeginsAtTheStart() throws Exception {
        var visit = Visit.of(mvc, company, Role.MANAGER);

        for (var page : new String[] {"/partners", "/selections", "/blueprints", "/alliances"}) {
            var answer = visit.open(page + "?q=물&after=nonsense");

            assertThat(answer.getStatus()).as(page).isEqualTo(303);
            assertThat(answer.getRedirectedUrl()).isEqualTo(page + "?q=%EB%AC%BC");
        }
    }

    private static void assertNames(MockHttpServletResponse answer, String rule, String field)
            throws Exception {
        var problem = Program.json(answer);
        assertThat(answer.getStatus()).as(problem.toString()).isEqualTo(400);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(problem.at("/errors/0/rule").asString()).isEqualTo(rule);
        assertThat(problem.at("/errors/0/field").asString()).isEqualTo(field);
    }
}
