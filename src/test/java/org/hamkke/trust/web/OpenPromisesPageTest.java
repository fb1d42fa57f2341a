package org.hamkke.trust.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.ProductTest;
import org.hamkke.alliance.Alliances;
import org.hamkke.demo.Founded;
import org.hamkke.demo.Program;
import org.hamkke.demo.Visit;
import org.hamkke.identity.Invitations;
import org.hamkke.identity.Letters;
import org.hamkke.identity.Passes;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Role;
import org.hamkke.trust.NewPromise;
import org.hamkke.trust.Origin;
import org.hamkke.trust.Promises;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** What is still to be done in all alliances, from every seat. */
@ProductTest
class OpenPromisesPageTest {
    @Autowired MockMvc mvc;
    @Autowired Seats seats;
    @Autowired Alliances alliances;
    @Autowired Invitations invitations;
    @Autowired Letters letters;
    @Autowired Promises promises;
    @Autowired Passes passes;

    Founded story;
    Actor ours;
    Actor theirs;

    @BeforeEach
    void twoCompaniesOweEachOther() {
        story = Founded.of(seats, alliances, invitations, letters);
        ours = story.hanbit().the(Role.MANAGER);
        theirs = story.seum().the(Role.MANAGER);
        owes(ours, "시험 성적서 전달", 3);
        owes(theirs, "부품 도면 전달", -2);
        owes(theirs, "내년 계획 전달", 90);
        owes(ours, "오래전에 잊은 일", -40);
    }

    @Test
    void bothSidesSeeTheSameTheNearestFirst() throws Exception {
        for (var company : List.of(story.hanbit(), story.seum())) {
            var page = Visit.of(mvc, company, Role.VIEWER).open("/promises").getContentAsString();
            assertThat(page)
                    .containsSubsequence("다가오는 약속 3건", "부품 도면 전달", "시험 성적서 전달", "내년 계획 전달")
                    .doesNotContain("오래전에 잊은 일");
        }
    }

    @Test
    void isFilteredBySideAllianceAndDay() throws Exception {
        var manager = Visit.of(mvc, story.hanbit(), Role.MANAGER);
        assertThat(shown(manager, "?whose=OURS")).containsExactly("시험 성적서 전달");
        assertThat(shown(manager, "?whose=THEIRS")).containsExactly("부품 도면 전달", "내년 계획 전달");
        assertThat(shown(manager, "?until=" + promises.today().plusDays(3)))
                .containsExactly("부품 도면 전달", "시험 성적서 전달");
        assertThat(shown(manager, "?alliance=" + story.alliance())).hasSize(3);
        assertThat(shown(manager, "?alliance=" + UUID.randomUUID())).isEmpty();
        assertThat(shown(Visit.of(mvc, story.seum(), Role.MANAGER), "?whose=OURS"))
                .containsExactly("부품 도면 전달", "내년 계획 전달");
    }

    @Test
    void aPageGoesOnWhereTheLastOneEnded() throws Exception {
        var program = Program.of(mvc, passes, theirs, "read");
        var titles = new ArrayList<String>();
        var place = "";
        for (int page = 0; page < 3; page++) {
            var answer = json(program, "?limit=1&after=" + place);
            titles.add(answer.at("/items/0/title").asString());
            place = answer.path("next").asString("");
        }
        assertThat(titles).containsExactly("부품 도면 전달", "시험 성적서 전달", "내년 계획 전달");
        assertThat(place).isEmpty();
        assertThat(program.read("/api/v1/promises?after=" + UUID.randomUUID()).getStatus())
                .isEqualTo(400);
        var known = json(program, "").at("/items/0/id").asString();
        var stranger = Program.of(mvc, passes, story.outsider().the(Role.EXECUTIVE), "read");
        assertThat(stranger.read("/api/v1/promises?after=" + known).getStatus()).isEqualTo(400);
        assertThat(program.read("/api/v1/promises?until=soon").getStatus()).isEqualTo(400);
    }

    @Test
    void theWorkbookHoldsWhatIsFiltered() throws Exception {
        var file =
                Visit.of(mvc, story.hanbit(), Role.VIEWER).open("/promises/export.xlsx?whose=OURS");
        assertThat(file.getContentAsByteArray()).startsWith('P', 'K');
        assertThat(file.getHeader("Content-Disposition")).contains("attachment");
    }

    @Test
    void todayShowsTheNearestAndLeadsToAll() throws Exception {
        for (int i = 0; i < 12; i++) owes(ours, "다음 달 준비 " + i, 5);
        var today = Visit.of(mvc, story.seum(), Role.MANAGER).open("/").getContentAsString();
        assertThat(today).contains("14건", "href=\"/promises\"");
        assertThat(today.split("다음 달 준비", -1)).hasSize(1 + 8);
    }

    @Test
    void othersSeeNothingOfIt() throws Exception {
        var stranger = Visit.of(mvc, story.outsider(), Role.EXECUTIVE);
        assertThat(stranger.open("/promises").getContentAsString())
                .contains("다가오는 약속 0건", "다가오는 약속이 없어요")
                .doesNotContain("부품 도면 전달");
        assertThat(shown(stranger, "?alliance=" + story.alliance())).isEmpty();
        for (var role : List.of(Role.ADMINISTRATOR, Role.MEDIATOR)) {
            var visit =
                    Visit.of(mvc, role == Role.MEDIATOR ? story.outsider() : story.hanbit(), role);
            assertThat(visit.open("/promises").getStatus()).isEqualTo(404);
            assertThat(visit.open("/promises/export.xlsx").getStatus()).isEqualTo(404);
        }
        assertThat(Visit.signedOut(mvc).open("/promises").getRedirectedUrl()).contains("/sign-in");
    }

    private List<String> shown(Visit visit, String query) throws Exception {
        var page = visit.open("/promises" + query).getContentAsString();
        return List.of("부품 도면 전달", "시험 성적서 전달", "내년 계획 전달").stream()
                .filter(page::contains)
                .toList();
    }

    private static JsonNode json(Program program, String query) throws Exception {
        return Program.json(program.read("/api/v1/promises" + query));
    }

    private void owes(Actor actor, String title, int daysAhead) {
        LocalDate due = promises.today().plusDays(daysAhead);
        var promise =
                new NewPromise(actor.organisation(), Optional.empty(), title, "", due, Origin.FREE);
        CurrentActor.run(actor, () -> promises.make(actor, story.alliance(), promise));
    }
}
