package org.hamkke.shell.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.stream.IntStream;
import org.hamkke.ProductTest;
import org.hamkke.alliance.Alliances;
import org.hamkke.demo.Founded;
import org.hamkke.demo.Program;
import org.hamkke.demo.Seated;
import org.hamkke.identity.Invitations;
import org.hamkke.identity.Letters;
import org.hamkke.identity.Passes;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Role;
import org.hamkke.partner.Entry;
import org.hamkke.partner.Partners;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A program finds what its person finds, and is not told how much there is besides. */
@ProductTest
class SearchApiTest {
    private static final String SEARCH = "/api/v1/search";

    @Autowired MockMvc mvc;
    @Autowired Seats seats;
    @Autowired Passes passes;
    @Autowired Alliances alliances;
    @Autowired Invitations invitations;
    @Autowired Letters letters;
    @Autowired Partners partners;

    private Founded story;

    @BeforeEach
    void aPartnerOfOursAndAnAllianceOfBoth() throws Exception {
        story = Founded.of(seats, alliances, invitations, letters);
        program(story.hanbit(), Role.MANAGER)
                .send(post("/api/v1/partners"), "{\"name\": \"현장두레박\"}");
    }

    @Test
    void eachSideFindsWhatIsSharedAndItsOwn() throws Exception {
        assertThat(found(story.hanbit(), Role.MANAGER, "현장"))
                .containsExactlyInAnyOrder("현장 에너지 로봇", "현장두레박");
        assertThat(found(story.hanbit(), Role.VIEWER, "ㅎㅈㄷㄹㅂ")).containsExactly("현장두레박");
        assertThat(found(story.seum(), Role.MANAGER, "현장")).containsExactly("현장 에너지 로봇");
        assertThat(found(story.seum(), Role.MANAGER, "두레박")).isEmpty();
    }

    @Test
    void whatIsFoundSaysWhereItStands() throws Exception {
        var hit =
                Program.json(
                                program(story.seum(), Role.MANAGER)
                                        .send(get(SEARCH).param("q", "에너지 로봇")))
                        .at("/items/0");

        assertThat(hit.at("/path").asString()).startsWith("/alliances/" + story.alliance());
        assertThat(hit.at("/group").asString()).isNotBlank();
    }

    @Test
    void aThirdCompanyAnAdministratorAndAVisitorFindNothing() throws Exception {
        assertThat(found(story.outsider(), Role.MANAGER, "현장")).isEmpty();
        assertThat(found(story.hanbit(), Role.ADMINISTRATOR, "현장")).isEmpty();
        assertThat(mvc.perform(get(SEARCH).param("q", "현장")).andReturn().getResponse().getStatus())
                .isEqualTo(401);
    }

    @Test
    void whatIsInTheTrashOrNotAskedForIsNotFound() throws Exception {
        var program = program(story.hanbit(), Role.MANAGER);
        var dropped = program.send(post("/api/v1/partners"), "{\"name\": \"버린두레박\"}");
        program.send(delete(dropped.getHeader("Location")).param("version", "0"));

        assertThat(found(story.hanbit(), Role.MANAGER, "두레박")).containsExactly("현장두레박");
        assertThat(found(story.hanbit(), Role.MANAGER, " ")).isEmpty();
        assertThat(found(story.hanbit(), Role.MANAGER, "어둡")).isEmpty();
    }

    @Test
    void theBestThirtyOfAGroupAreFoundAndNothingSaysHowManyMore() throws Exception {
        var manager = story.hanbit().the(Role.MANAGER);
        CurrentActor.run(
                manager,
                () ->
                        IntStream.range(0, 31)
                                .forEach(n -> partners.add(manager, Entry.named("가강로봇 " + n))));

        var answer =
                Program.json(
                        program(story.hanbit(), Role.VIEWER).send(get(SEARCH).param("q", "가강")));
        assertThat(answer.at("/items")).hasSize(30);
        assertThat(answer.path("next").asString("")).isEmpty();
    }

    private List<String> found(Seated company, Role role, String words) throws Exception {
        var answer = program(company, role).send(get(SEARCH).param("q", words));
        return Program.json(answer).at("/items").findValuesAsString("text");
    }

    private Program program(Seated company, Role role) {
        return Program.of(mvc, passes, company.the(role), "read", "write");
    }
}
