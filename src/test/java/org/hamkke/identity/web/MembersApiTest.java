package org.hamkke.identity.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.ArrayList;
import java.util.List;
import org.hamkke.ProductTest;
import org.hamkke.demo.Cast;
import org.hamkke.demo.Program;
import org.hamkke.demo.Seated;
import org.hamkke.demo.Visit;
import org.hamkke.identity.Passes;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** An administrator's program looks after the own seats, and nobody else's program does. */
@ProductTest
class MembersApiTest {
    private static final String MEMBERS = "/api/v1/members";
    private static final String INVITATIONS = MEMBERS + "/invitations";
    private static final String LETTERS = "/api/v1/letters";

    @Autowired MockMvc mvc;
    @Autowired Seats seats;
    @Autowired Passes passes;

    private Seated hanbit;
    private Program administrator;

    @BeforeEach
    void aProgramAsks() {
        hanbit = Seated.of(seats, Cast.HANBIT);
        administrator = program(hanbit, Role.ADMINISTRATOR);
    }

    @Test
    void rolesChangeOverTheVersionThatWasRead() throws Exception {
        var at = MEMBERS + "/" + hanbit.the(Role.VIEWER).person();
        assertThat(Program.json(administrator.read(MEMBERS)).at("/items").size()).isEqualTo(5);

        var changed =
                administrator.send(
                        put(at + "/roles"), "{\"roles\": [\"CONTRIBUTOR\"], \"version\": 0}");

        assertThat(Program.json(changed).at("/roles/0").asString()).isEqualTo("CONTRIBUTOR");
        assertThat(
                        administrator
                                .send(
                                        put(at + "/roles"),
                                        "{\"roles\": [\"VIEWER\"], \"version\": 0}")
                                .getStatus())
                .isEqualTo(409);
        assertThat(administrator.send(put(at + "/roles"), "{\"roles\": [\"VIEWER\"]}").getStatus())
                .isEqualTo(400);
        assertThat(
                        administrator
                                .send(put(at + "/roles"), "{\"roles\": [], \"version\": 1}")
                                .getStatus())
                .isEqualTo(422);
        var last = MEMBERS + "/" + hanbit.the(Role.ADMINISTRATOR).person();
        var refused =
                administrator.send(
                        put(last + "/roles"), "{\"roles\": [\"VIEWER\"], \"version\": 0}");
        assertThat(Program.json(refused).at("/errors/0/rule").asString())
                .isEqualTo("ORGANISATION_KEEPS_AN_ADMINISTRATOR");
    }

    @Test
    void whoeverLeavesIsAnsweredNoMore() throws Exception {
        var contributor = program(hanbit, Role.CONTRIBUTOR);
        var at = MEMBERS + "/" + hanbit.the(Role.CONTRIBUTOR).person();

        assertThat(administrator.send(post(at + "/leave")).getStatus()).isEqualTo(204);

        assertThat(administrator.read(at).getStatus()).isEqualTo(404);
        assertThat(contributor.read("/api/v1/partners").getStatus()).isEqualTo(401);
        assertThat(administrator.send(post(at + "/leave")).getStatus()).isEqualTo(404);
    }

    @Test
    void aColleagueIsInvitedByALetterThatIsShownSealedAndTheSeatIsTakenBack() throws Exception {
        var invited = invite("newcomer@hanbit.example");
        assertThat(invited.getStatus()).isEqualTo(201);
        assertThat(Program.json(invited).at("/state").asString()).isEqualTo("OPEN");

        var letter = Program.json(administrator.read(LETTERS)).at("/items/0");
        assertThat(letter.at("/recipient").asString()).isEqualTo("newcomer@hanbit.example");
        assertThat(letter.at("/body").asString())
                .contains("/invitation/…")
                .doesNotContainPattern("/invitation/[A-Za-z0-9_-]{43}");
        assertThat(Program.json(administrator.read(LETTERS + "/" + letter.at("/id").asString())))
                .isEqualTo(letter);

        var at = INVITATIONS + "/" + Program.json(invited).at("/id").asString();
        assertThat(Program.json(administrator.send(post(at + "/revoke"))).at("/state").asString())
                .isEqualTo("REVOKED");
        var colleague = administrator.send(post(INVITATIONS), "{\"email\": \"no address\"}");
        assertThat(Program.json(colleague).at("/errors/0/field").asString()).isEqualTo("email");
    }

    @Test
    void whoeverIsNoAdministratorGetsNothing() throws Exception {
        var invitation = Program.json(invite("newcomer@hanbit.example")).at("/id").asString();
        var letter = Program.json(administrator.read(LETTERS)).at("/items/0/id").asString();
        var member = MEMBERS + "/" + hanbit.the(Role.VIEWER).person();
        for (var role : List.of(Role.EXECUTIVE, Role.MANAGER, Role.VIEWER)) {
            var program = program(hanbit, role);
            for (var path : List.of(MEMBERS, member, INVITATIONS, LETTERS, LETTERS + "/" + letter))
                assertThat(program.read(path).getStatus()).isIn(403, 422);
            assertThat(program.send(post(INVITATIONS + "/" + invitation + "/revoke")).getStatus())
                    .isIn(403, 422);
            assertThat(program.send(post(member + "/leave")).getStatus()).isIn(403, 422);
        }
        for (var path : List.of(MEMBERS, INVITATIONS, LETTERS))
            assertThat(mvc.perform(get(path)).andReturn().getResponse().getStatus()).isEqualTo(401);
    }

    @Test
    void anotherCompanysAdministratorFindsNobodyOfOurs() throws Exception {
        var invitation = Program.json(invite("newcomer@hanbit.example")).at("/id").asString();
        var letter = Program.json(administrator.read(LETTERS)).at("/items/0/id").asString();
        var member = MEMBERS + "/" + hanbit.the(Role.VIEWER).person();
        var other = program(Seated.of(seats, Cast.SEUM), Role.ADMINISTRATOR);

        for (var path : List.of(MEMBERS, INVITATIONS, LETTERS))
            assertThat(other.read(path).getContentAsString())
                    .doesNotContain("hanbit.example", invitation, letter);
        assertThat(other.read(member).getStatus()).isEqualTo(404);
        assertThat(other.read(LETTERS + "/" + letter).getStatus()).isEqualTo(404);
        assertThat(
                        other.send(
                                        put(member + "/roles"),
                                        "{\"roles\": [\"EXECUTIVE\"], \"version\": 0}")
                                .getStatus())
                .isEqualTo(404);
        assertThat(other.send(post(member + "/leave")).getStatus()).isEqualTo(404);
        assertThat(other.send(post(INVITATIONS + "/" + invitation + "/revoke")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void lettersAndInvitationsAreListedByPageTheLatestFirst() throws Exception {
        for (var name : List.of("first", "second", "third")) invite(name + "@hanbit.example");

        for (var list : List.of(INVITATIONS + ":email", LETTERS + ":recipient")) {
            var path = list.substring(0, list.indexOf(':'));
            var address = list.substring(list.indexOf(':') + 1);
            var page = Program.json(administrator.read(path + "?limit=2"));
            var rest =
                    Program.json(
                            administrator.read(
                                    path + "?limit=2&after=" + page.at("/next").asString()));

            assertThat(page.at("/items").findValuesAsString(address))
                    .containsExactly("third@hanbit.example", "second@hanbit.example");
            assertThat(rest.at("/items").findValuesAsString(address))
                    .containsExactly("first@hanbit.example");
            assertThat(rest.at("/next").isNull()).isTrue();
            var other = program(Seated.of(seats, Cast.SEUM), Role.ADMINISTRATOR);
            assertThat(other.read(path + "?after=" + page.at("/next").asString()).getStatus())
                    .isEqualTo(400);
        }
    }

    @Test
    void theAdministratorsPagesSayWhereTheyGoOn() throws Exception {
        for (var name : List.of("first", "second")) invite(name + "@hanbit.example");
        var visit = Visit.of(mvc, hanbit, Role.ADMINISTRATOR);

        for (var path : List.of("/settings/people/invitations", "/settings/letters")) {
            var page = visit.open(path + "?limit=1").getContentAsString(UTF_8);
            assertThat(page).contains("second@hanbit.example").doesNotContain("first@");
            assertThat(page).containsPattern("href=\"" + path + "\\?after=[0-9a-f-]{36}");
            assertThat(visit.open(path).getContentAsString(UTF_8))
                    .doesNotContain("class=\"pager\"");
        }
    }

    @Test
    void membersAreListedByPageAndFoundByNameOrAddress() throws Exception {
        var page = Program.json(administrator.read(MEMBERS + "?limit=3"));
        var rest =
                Program.json(
                        administrator.read(
                                MEMBERS + "?limit=3&after=" + page.at("/next").asString()));
        var names = new ArrayList<>(page.at("/items").findValuesAsString("name"));
        names.addAll(rest.at("/items").findValuesAsString("name"));
        assertThat(names).hasSize(5).doesNotHaveDuplicates().isSorted();

        var found = Program.json(administrator.read(MEMBERS + "?q=서연")).at("/items");
        assertThat(found.findValuesAsString("name")).containsExactly("이서연");
        var address = found.at("/0/email").asString();
        assertThat(Program.json(administrator.read(MEMBERS + "?q=" + address)).at("/items"))
                .isEqualTo(found);

        var visit = Visit.of(mvc, hanbit, Role.ADMINISTRATOR);
        assertThat(visit.open("/settings/people?q=서연").getContentAsString(UTF_8))
                .contains("구성원 5명", "이서연")
                .doesNotContain("김민수");
        assertThat(visit.open("/settings/people?q=없는이").getContentAsString(UTF_8))
                .contains("찾는 구성원이 없어요");
        assertThat(visit.open("/settings/people?limit=2").getContentAsString(UTF_8))
                .contains("class=\"pager\"", "type=\"search\"");
    }

    private MockHttpServletResponse invite(String email) throws Exception {
        var invitation =
                "{\"name\": \"새 사람\", \"email\": \"%s\", \"roles\": [\"VIEWER\"]}".formatted(email);
        return administrator.send(post(INVITATIONS), invitation);
    }

    private Program program(Seated company, Role role) {
        return Program.of(mvc, passes, company.the(role), "read", "write");
    }
}
