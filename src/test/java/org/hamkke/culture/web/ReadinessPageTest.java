package org.hamkke.culture.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamkke.shell.Beside.field;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import org.hamkke.ProductTest;
import org.hamkke.alliance.Alliances;
import org.hamkke.demo.Founded;
import org.hamkke.demo.Program;
import org.hamkke.demo.Seated;
import org.hamkke.demo.Visit;
import org.hamkke.identity.Invitations;
import org.hamkke.identity.Letters;
import org.hamkke.identity.Passes;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
class ReadinessPageTest {
    private static final String SECRET = "우리끼리만 아는 메모";

    @Autowired MockMvc mvc;
    @Autowired Seats seats;
    @Autowired Alliances alliances;
    @Autowired Invitations invitations;
    @Autowired Letters letters;
    @Autowired Passes passes;

    private Founded story;
    private Visit minsu;

    @BeforeEach
    void aManagerIsSignedIn() throws Exception {
        story = Founded.of(seats, alliances, invitations, letters);
        minsu = Visit.of(mvc, story.hanbit(), Role.MANAGER);
    }

    @Test
    void theResultStandsInWordsWithItsMethodAndWhatToDoNext() throws Exception {
        assertThat(text(minsu.open("/readiness"))).contains("아직 점검한 적이 없어요");

        var saved = hold("2026-03-02", "0", "owner", "100", "resources", "75", "exit", "0");

        assertThat(text(minsu.open(saved)))
                .contains("준비되어 있어요", "88점", "산술평균", "아직 답하지 않았어요", SECRET)
                .contains("무엇이 일어나면 그만두나");
    }

    @Test
    void askedAgainItSaysWhatHasChanged() throws Exception {
        hold("2026-03-02", "0", "owner", "25");
        hold("2026-09-02", "0", "owner", "75");

        assertThat(text(minsu.open("/readiness")))
                .contains("지난번보다 +50", "지금까지의 점검", "2026.\u00a03.\u00a02.");
    }

    @Test
    void aStaleOrEmptyFormLosesNothing() throws Exception {
        var path = hold("2026-03-02", "0", "owner", "25");
        minsu.submit(path, sent("2026-03-02", "0", "owner", "50"));

        var stale = minsu.submit(path, sent("2026-03-02", "0", "owner", "100"));
        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(text(stale)).contains("<ins>100 " + SECRET, "<ins>50 " + SECRET);

        var empty = minsu.submit("/readiness", "day", "어제", "version", "0", "note-owner", SECRET);
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(text(empty)).contains(SECRET);
    }

    @Test
    void whatIsWrongIsSaidBesideTheQuestion() throws Exception {
        var tooLong = "가".repeat(1001);
        var refused =
                text(
                        minsu.submit(
                                "/readiness",
                                "day",
                                "2026-03-02",
                                "version",
                                "0",
                                "points-owner",
                                "30",
                                "note-exit",
                                tooLong));

        assertThat(refused).contains(tooLong, "aria-describedby=\"points-owner-error\"");
        assertThat(refused).contains("id=\"points-owner-error\"", "다섯 답 가운데");
        assertThat(field(refused, "note-exit")).contains("1,000자까지");
    }

    @Test
    void thePartnerNeverSeesIt() throws Exception {
        var path = hold("2026-03-02", "0", "owner", "25");
        var alliance = "/alliances/" + story.alliance();
        var taekyung = Visit.of(mvc, story.seum(), Role.MANAGER);
        var lens = new Cookie("hamkke-lens", story.alliance() + "." + story.seum().organisation());

        assertThat(text(minsu.open(alliance))).contains("우리 준비도", "시작하기 전에 채워야 해요");
        assertThat(text(minsu.perform(get(alliance).cookie(lens)))).doesNotContain("우리 준비도");
        assertThat(text(taekyung.open(alliance))).contains("우리 준비도").doesNotContain("채워야 해요");
        assertThat(taekyung.open(path).getStatus()).isEqualTo(404);
        assertThat(text(taekyung.open("/readiness"))).doesNotContain(SECRET);
        assertThat(taekyung.submit(path, sent("2026-03-02", "0", "owner", "0")).getStatus())
                .isEqualTo(404);
        assertThat(text(api(story.seum(), "/readiness"))).doesNotContain(SECRET);
        assertThat(api(story.seum(), path).getStatus()).isEqualTo(404);
    }

    @Test
    void aThirdCompanyASignedOutVisitorAndTheAdministratorFindNothing() throws Exception {
        var path = hold("2026-03-02", "0", "owner", "25");
        var stranger = Visit.of(mvc, story.outsider(), Role.EXECUTIVE);
        var administrator = Visit.of(mvc, story.hanbit(), Role.ADMINISTRATOR);

        assertThat(stranger.open(path).getStatus()).isEqualTo(404);
        assertThat(administrator.open(path).getStatus()).isIn(403, 404);
        assertThat(Visit.signedOut(mvc).open(path).getRedirectedUrl()).contains("/sign-in");
        assertThat(text(api(story.hanbit(), path)))
                .contains("\"PEOPLE\":25", "arithmetic-mean", SECRET);
    }

    @Test
    void aViewerReadsButDoesNotAnswer() throws Exception {
        assertThat(text(Visit.of(mvc, story.hanbit(), Role.VIEWER).open("/readiness")))
                .doesNotContain("/readiness/new");
        var path = hold("2026-03-02", "0", "owner", "25");
        var viewer = Visit.of(mvc, story.hanbit(), Role.VIEWER);

        assertThat(text(viewer.open(path)))
                .contains(SECRET)
                .doesNotContain("/readiness/new", path + "/edit");
        for (var form : List.of("/readiness/new", path + "/edit"))
            assertThat(viewer.open(form).getStatus()).as(form).isEqualTo(422);
        assertThat(viewer.submit("/readiness", sent("2026-03-02", "0", "owner", "0")).getStatus())
                .isIn(403, 422);
    }

    private String hold(String day, String version, String... answers) throws Exception {
        var saved = minsu.submit("/readiness", sent(day, version, answers)).getRedirectedUrl();
        assertThat(saved).startsWith("/readiness/");
        return String.valueOf(saved);
    }

    /** @param answers questions and points in turn */
    private static String[] sent(String day, String version, String... answers) {
        var sent = new ArrayList<>(List.of("day", day, "version", version, "note-owner", SECRET));
        for (int i = 0; i < answers.length; i += 2)
            sent.addAll(List.of("points-" + answers[i], answers[i + 1]));
        return sent.toArray(String[]::new);
    }

    private MockHttpServletResponse api(Seated company, String path) throws Exception {
        return Program.of(mvc, passes, company.the(Role.MANAGER), "read").read("/api/v1" + path);
    }

    private static String text(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(UTF_8);
    }
}
