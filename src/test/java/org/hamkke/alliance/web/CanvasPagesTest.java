package org.hamkke.alliance.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamkke.alliance.Canvasing.OURS;
import static org.hamkke.alliance.Canvasing.THEY_THINK_OF_US;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.UUID;
import org.hamkke.alliance.Canvases;
import org.hamkke.alliance.Canvasing;
import org.hamkke.alliance.SharedTest;
import org.hamkke.demo.Program;
import org.hamkke.demo.Seated;
import org.hamkke.demo.Visit;
import org.hamkke.identity.Passes;
import org.hamkke.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

class CanvasPagesTest extends SharedTest {
    private static final List<String> SAID = List.of(OURS, "현장 사고를 없애요", "로봇 두 대와 사람 셋", "2억 원");

    @Autowired MockMvc mvc;
    @Autowired Canvases canvases;
    @Autowired Passes passes;

    private Canvasing canvasing;

    @BeforeEach
    void anOpenRound() {
        canvasing = new Canvasing(story, canvases);
        canvasing.open();
    }

    @Test
    void noChannelTellsTheOtherSideAWordBeforeAllAreIn() throws Exception {
        canvasing.hanbitHandsIn(0);
        var partner = visit(seum(), Role.EXECUTIVE);

        for (var page : channels()) assertSilent(page, partner.open(page).getContentAsString());
        for (var call : List.of("/canvas/rounds", "/canvas/own", "/goals", "/win-win", "/ledger"))
            assertSilent(call, program(seum()).read(apiPath(call)).getContentAsString(UTF_8));
        assertThat(partner.open(path() + "/canvas").getContentAsString())
                .contains("제출했어요", "아직 제출하지 않았어요");
        assertThat(partner.open("/").getContentAsString()).contains("윈윈 캔버스를 적어 주세요");
    }

    private List<String> channels() {
        return List.of(
                "/",
                "/notifications",
                "/search?q=" + OURS,
                "/search?q=로봇",
                "/assents/" + UUID.randomUUID(),
                path(),
                path() + "/canvas",
                path() + "/canvas?round=1",
                path() + "/win-win",
                path() + "/win-win?draft=canvas",
                path() + "/ledger",
                path() + "/ledger.jsonl",
                path() + "/roadmap");
    }

    private static void assertSilent(String where, String answer) {
        for (var said : SAID)
            if (!where.contains(said)) assertThat(answer).as(where).doesNotContain(said);
    }

    @Test
    void throughTheCounterpartsEyesItStaysClosed() throws Exception {
        canvasing.hanbitHandsIn(0);
        var manager = visit(seum(), Role.MANAGER);
        var lens =
                new Cookie(
                        "hamkke-lens",
                        story.alliance() + "." + story.hanbit(Role.MANAGER).organisation());

        var seen =
                mvc.perform(get(path() + "/canvas").cookie(manager.session(), lens))
                        .andReturn()
                        .getResponse();

        assertThat(seen.getStatus()).isEqualTo(200);
        assertSilent("lens", seen.getContentAsString());
        assertThat(seen.getContentAsString()).doesNotContain("name=\"benefit\"");
    }

    @Test
    void theLastOneThroughTheFormOpensBothAndEachAnswersForItself() throws Exception {
        canvasing.hanbitHandsIn(0);
        var answer =
                visit(seum(), Role.MANAGER).submit(path() + "/canvas", whole("handIn", "true"));
        assertThat(answer.getStatus()).isEqualTo(302);

        var ours = visit(hanbit(), Role.MANAGER);
        assertThat(ours.open(path() + "/canvas").getContentAsString())
                .contains(
                        "세움에너지는 우리가 이것을 원한다고 봤어요: 「" + THEY_THINK_OF_US,
                        "우리는 「" + OURS,
                        "2억 원~3억 원",
                        "로봇 두 대와 사람 셋");
        assertThat(ours.open(path() + "/canvas").getContentAsString())
                .contains("value=\"true\" aria-pressed=\"false\">맞아요")
                .contains("value=\"false\" aria-pressed=\"false\">달라요");
        ours.submit(
                path() + "/canvas/marks",
                "round",
                "1",
                "believer",
                story.seum(Role.MANAGER).organisation().toString(),
                "agrees",
                "false",
                "note",
                "양산이 먼저예요");

        assertThat(ours.open(path() + "/canvas").getContentAsString())
                .contains("value=\"true\" aria-pressed=\"false\">맞아요")
                .contains("value=\"false\" aria-pressed=\"true\"><svg");
        assertThat(visit(seum(), Role.VIEWER).open(path() + "/canvas").getContentAsString())
                .contains("달라요", "양산이 먼저예요");
        assertThat(ours.open(path() + "/win-win?draft=canvas").getContentAsString())
                .contains(">" + OURS + "</textarea>");
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndNothingTypedIsLost() throws Exception {
        var answer =
                visit(hanbit(), Role.MANAGER)
                        .submit(
                                path() + "/canvas",
                                "version",
                                "0",
                                "benefit",
                                "남겨 둔 글",
                                "worthLow",
                                "3억",
                                "worthHigh",
                                "2억",
                                "about",
                                story.seum(Role.MANAGER).organisation().toString(),
                                "wants",
                                "",
                                "handIn",
                                "true");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("남겨 둔 글", "value=\"3억\"", "차례로 적어 주세요");
    }

    @Test
    void twoColleaguesWhoSaveAtOnceFindBothTexts() throws Exception {
        var first = visit(hanbit(), Role.CONTRIBUTOR);
        assertThat(first.submit(path() + "/canvas", "version", "0", "benefit", "먼저").getStatus())
                .isEqualTo(302);

        var answer =
                visit(hanbit(), Role.MANAGER)
                        .submit(path() + "/canvas", "version", "0", "benefit", "나중");

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString())
                .contains("<ins>나중</ins>", "<ins>먼저</ins>", "name=\"version\" value=\"1\"");
    }

    @Test
    void aThirdCompanyAndAVisitorReachNothing() throws Exception {
        canvasing.hanbitHandsIn(0);
        var stranger = story.founded().outsider();

        assertThat(visit(stranger, Role.EXECUTIVE).open(path() + "/canvas").getStatus())
                .isEqualTo(404);
        assertThat(program(stranger).read(apiPath("/canvas/rounds")).getStatus()).isEqualTo(404);
        assertThat(
                        program(stranger)
                                .send(post(apiPath("/canvas/rounds")), "{\"reason\":\"끼어들기\"}")
                                .getStatus())
                .isEqualTo(404);
        assertThat(Visit.signedOut(mvc).open(path() + "/canvas").getStatus()).isEqualTo(302);
        assertThat(
                        mvc.perform(get(apiPath("/canvas/rounds")))
                                .andReturn()
                                .getResponse()
                                .getStatus())
                .isEqualTo(401);
    }

    @Test
    void aProgramFillsHandsInAndChecksTheHashItself() throws Exception {
        canvasing.hanbitHandsIn(0);
        var json =
                """
                {"benefit":"설치 원가를 30%% 줄여요","evidence":"분기 원가","worthLow":1000000,"worthHigh":2000000,"basis":"어림","give":"현장",
                 "costLow":0,"costHigh":1000,"beliefs":[{"about":"%s","wants":"데이터"}],"version":0}
                """
                        .formatted(story.hanbit(Role.MANAGER).organisation());
        assertThat(program(seum()).send(put(apiPath("/canvas/own")), json).getStatus())
                .isEqualTo(200);

        var revealed =
                program(seum())
                        .send(
                                post(apiPath("/canvas/hand-in")),
                                json.replace("\"version\":0", "\"version\":1"));

        assertThat(revealed.getStatus()).isEqualTo(200);
        assertThat(revealed.getContentAsString(UTF_8)).contains("revealedAt", OURS, "salt");
    }

    private Program program(Seated company) {
        return Program.of(mvc, passes, company.the(Role.EXECUTIVE), "read", "write");
    }

    private String[] whole(String... more) {
        var fields =
                List.of(
                        "version", "0",
                        "benefit", "설치 원가를 30% 줄여요",
                        "evidence", "분기 원가",
                        "worthLow", "1억",
                        "worthHigh", "2억",
                        "basis", "어림",
                        "give", "현장 120곳",
                        "costLow", "1,000만",
                        "costHigh", "2,000만",
                        "about", story.hanbit(Role.MANAGER).organisation().toString(),
                        "wants", THEY_THINK_OF_US);
        return java.util.stream.Stream.concat(fields.stream(), java.util.Arrays.stream(more))
                .toArray(String[]::new);
    }

    private Seated hanbit() {
        return story.founded().hanbit();
    }

    private Seated seum() {
        return story.founded().seum();
    }

    private String path() {
        return "/alliances/" + story.alliance();
    }

    private String apiPath(String rest) {
        return "/api/v1" + path() + rest;
    }

    private Visit visit(Seated company, Role role) throws Exception {
        return Visit.of(mvc, company, role);
    }
}
