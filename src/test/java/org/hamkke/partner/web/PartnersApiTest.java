package org.hamkke.partner.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

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
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
class PartnersApiTest {
    @Autowired MockMvc mvc;
    @Autowired Seats seats;
    @Autowired Passes passes;

    private Program program;

    @BeforeEach
    void aProgramAsks() {
        program = programOf(Seated.of(seats, Cast.HANBIT));
    }

    @Test
    void aPartnerIsCreatedReadChangedAndDeleted() throws Exception {
        var created =
                program.send(
                        post("/api/v1/partners"),
                        """
                        {"name": "여울로지스", "businessNumber": "1248100998", "kind": "STARTUP", "tags": ["콜드체인"],
                         "revenue": {"amount": 34200000000, "currency": "KRW"}, "profile": {"coreValues": "약속"}}
                        """);
        assertThat(created.getStatus()).isEqualTo(201);
        var at = String.valueOf(created.getHeader("Location"));

        var read = Program.json(program.read(at));
        assertThat(read.at("/businessNumber").asString()).isEqualTo("124-81-00998");
        assertThat(read.at("/profile/coreValues").asString()).isEqualTo("약속");

        var changed = program.send(put(at), "{\"name\": \"여울물류\", \"version\": 0}");
        assertThat(Program.json(changed).at("/version").asInt()).isEqualTo(1);
        assertThat(program.send(put(at), "{\"name\": \"여울택배\", \"version\": 0}").getStatus())
                .isEqualTo(409);
        var blind = program.send(put(at), "{\"name\": \"여울택배\"}");
        assertThat(blind.getStatus()).isEqualTo(400);
        assertThat(Program.json(blind).at("/errors/0/field").asString()).isEqualTo("version");

        assertThat(program.send(delete(at).param("version", "1")).getStatus()).isEqualTo(204);
        assertThat(Program.json(program.read("/api/v1/partners")).at("/items").size()).isZero();
        assertThat(program.send(post(at + "/restoration")).getStatus()).isEqualTo(200);
    }

    @Test
    void aListIsFilteredSearchedAndPaged() throws Exception {
        for (var name : new String[] {"가람", "나래", "다솜"})
            program.send(post("/api/v1/partners"), "{\"name\": \"%s\"}".formatted(name));

        var first = Program.json(program.send(get("/api/v1/partners").param("limit", "2")));
        var second =
                Program.json(
                        program.send(
                                get("/api/v1/partners")
                                        .param("limit", "2")
                                        .param("after", first.at("/next").asString())));

        assertThat(first.at("/items").size()).isEqualTo(2);
        assertThat(second.at("/items/0/name").asString()).isEqualTo("다솜");
        assertThat(second.at("/next").isNull()).isTrue();
        assertThat(
                        Program.json(program.send(get("/api/v1/partners").param("q", "ㄴㄹ")))
                                .at("/items/0/name")
                                .asString())
                .isEqualTo("나래");
        assertThat(program.send(get("/api/v1/partners").param("after", "nonsense")).getStatus())
                .isEqualTo(400);
    }

    @Test
    void everyBrokenRuleIsNamedWithItsField() throws Exception {
        var refused =
                program.send(
                        post("/api/v1/partners"),
                        "{\"name\": \"\", \"kind\": \"BAKERY\", \"businessNumber\": \"1248100999\"}");

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Program.json(refused).at("/errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("name", "kind", "businessNumber");
    }

    @Test
    void contactsBelongToTheirPartner() throws Exception {
        var at =
                String.valueOf(
                        program.send(post("/api/v1/partners"), "{\"name\": \"여울로지스\"}")
                                .getHeader("Location"));
        var other =
                String.valueOf(
                        program.send(post("/api/v1/partners"), "{\"name\": \"이음테크\"}")
                                .getHeader("Location"));

        var contact = program.send(post(at + "/contacts"), "{\"name\": \"신도현\", \"rank\": \"과장\"}");
        var path = String.valueOf(contact.getHeader("Location"));

        assertThat(
                        Program.json(
                                        program.send(
                                                put(path),
                                                "{\"name\": \"신도현\", \"rank\": \"차장\", \"version\": 0}"))
                                .at("/rank")
                                .asString())
                .isEqualTo("차장");
        assertThat(Program.json(program.read(at + "/contacts")).at("/items").size()).isEqualTo(1);
        assertThat(program.read(path.replace(at, other)).getStatus()).isEqualTo(404);
        assertThat(program.send(delete(path)).getStatus()).isEqualTo(204);
    }

    @Test
    void anotherCompanysTokenFindsNothing() throws Exception {
        var at =
                String.valueOf(
                        program.send(post("/api/v1/partners"), "{\"name\": \"여울로지스\"}")
                                .getHeader("Location"));
        program = programOf(Seated.of(seats, Cast.SEUM));

        assertThat(program.read(at).getStatus()).isEqualTo(404);
        assertThat(program.send(put(at), "{\"name\": \"남의 것\", \"version\": 0}").getStatus())
                .isEqualTo(404);
        assertThat(program.read(at + "/contacts").getStatus()).isEqualTo(404);
        assertThat(
                        Program.json(program.send(get("/api/v1/partners").param("q", "여울")))
                                .at("/items")
                                .size())
                .isZero();
    }

    private Program programOf(Seated company) {
        return Program.of(mvc, passes, company.the(Role.MANAGER), "read", "write");
    }
}
