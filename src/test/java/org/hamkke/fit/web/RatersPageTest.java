package org.hamkke.fit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamkke.fit.TheRound.row;
import static org.hamkke.fit.web.TheWorkbench.text;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.hamkke.ProductTest;
import org.hamkke.demo.Visit;
import org.hamkke.fit.Candidates;
import org.hamkke.fit.Question;
import org.hamkke.fit.Questions;
import org.hamkke.fit.Selections;
import org.hamkke.fit.TheChoice;
import org.hamkke.fit.TheRound;
import org.hamkke.identity.EmailAddress;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Role;
import org.hamkke.partner.Partners;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;

@ProductTest
@Import({TheWorkbench.class, TheRound.class})
class RatersPageTest {
    @Autowired TheWorkbench workbench;
    @Autowired TheRound round;
    @Autowired Seats seats;
    @Autowired Partners directory;
    @Autowired Selections selections;
    @Autowired Candidates candidates;
    @Autowired Questions questions;

    TheChoice choice;
    Actor manager;
    Actor contributor;
    String at;
    Visit minsu;
    Visit jihun;

    @BeforeEach
    void aChoiceIsOpen() throws Exception {
        choice = TheChoice.among(seats, directory, selections, candidates, "여울로지스", "잇다비전");
        manager = choice.hanbit().the(Role.MANAGER);
        contributor = choice.hanbit().the(Role.CONTRIBUTOR);
        at = "/selections/" + choice.id();
        minsu = workbench.visit(choice.hanbit(), Role.MANAGER);
        jihun = workbench.visit(choice.hanbit(), Role.CONTRIBUTOR);
    }

    @Test
    void aManagerOpensARoundAndAsksAColleagueAndAGuest() throws Exception {
        assertThat(minsu.submit(at + "/rounds", "due", "2020-01-01").getStatus()).isEqualTo(422);
        assertThat(minsu.submit(at + "/rounds", "about", "all").getStatus()).isEqualTo(302);
        minsu.submit(at + "/raters/colleagues", "person", contributor.person().toString());
        var email = UUID.randomUUID() + "@guest.example";
        minsu.submit(at + "/raters/guests", "guest", "홍길동 교수", "email", email, "language", "ko");

        assertThat(text(minsu.open(at + "/raters")))
                .contains("1번째 라운드", "평가자 2명 가운데 0명이 제출했어요", "박지훈", "홍길동 교수", "외부", email);
        var link = CurrentActor.as(manager, () -> round.linkTo(manager, new EmailAddress(email)));
        assertThat(text(workbench.signedOut().open("/rating/" + link.value())))
                .contains("누구와 함께 창고를 자동화할까요?", "여울로지스", "김민수");
    }

    @Test
    void whereNoMailGoesOutTheManagerLearnsWhoHandsTheLinkOver() throws Exception {
        round.open(choice, manager);
        var asked =
                minsu.submit(
                        at + "/raters/guests", "guest", "홍길동 교수", "email", "hong@guest.example");

        var page = minsu.perform(get(at + "/raters").cookie(asked.getCookies()));
        assertThat(text(page)).contains("링크는 관리자에게 전해 달라고 해 주세요.");
    }

    @Test
    void aSheetWaitsOnTheDayOfItsRaterAndOfNobodyElse() throws Exception {
        round.open(choice, manager, contributor);

        assertThat(text(jihun.open("/"))).contains("기다리는 일이 1건", "작성할 평가표", at + "/sheet");
        for (var other : List.of(minsu, workbench.visit(workbench.stranger(), Role.MANAGER)))
            assertThat(text(other.open("/"))).doesNotContain("작성할 평가표", at);

        round.score(choice, contributor, row(77, 70, 60), row(60, 60, 60));
        assertThat(text(jihun.open("/"))).contains("지금 기다리는 일은 없어요").doesNotContain("작성할 평가표");
    }

    @Test
    void onceTheRoundIsClosedTheSheetSaysThatColleaguesReadIt() throws Exception {
        round.open(choice, manager, contributor);
        round.score(choice, contributor, row(77, 70, 60), row(60, 60, 60));
        assertThat(text(jihun.open(at + "/sheet")))
                .contains("제출하고 마감할 때까지 나만 봐요")
                .doesNotContain("우리 구성원이 함께 봐요");

        round.close(choice, manager);

        assertThat(text(jihun.open(at + "/sheet")))
                .contains("라운드를 마감해서 우리 구성원이 함께 봐요")
                .doesNotContain("나만 봐요");
    }

    @Test
    void theListSaysHowFarTheSelectionIs() throws Exception {
        assertThat(text(minsu.open("/selections"))).doesNotContain("라운드 중", "라운드 마감");
        round.open(choice, manager, contributor);
        assertThat(text(minsu.open("/selections"))).contains("라운드 중");

        round.score(choice, contributor, row(77, 70, 60), row(60, 60, 60));
        round.close(choice, manager);

        assertThat(text(minsu.open("/selections"))).contains("라운드 마감").doesNotContain("라운드 중");
    }

    @Test
    void whatIsWrongWithAnInvitationIsSaidBesideTheFieldAndNothingTypedIsLost() throws Exception {
        round.open(choice, manager);

        var answer = minsu.submit(at + "/raters/guests", "guest", "홍길동", "email", "no-address");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer))
                .contains("id=\"email-error\"", "value=\"no-address\"", "value=\"홍길동\"");
    }

    @Test
    void lockedCriteriaRefuseInWordsAndTheUnlockingIsTold() throws Exception {
        minsu.submit(at + "/lock");

        assertThat(text(minsu.open(at + "/criteria"))).contains("기준이 잠겨 있어요");
        assertThat(minsu.submit(at + "/unlock", "reason", "").getStatus()).isEqualTo(422);
        assertThat(jihun.submit(at + "/unlock", "reason", "그냥").getStatus()).isEqualTo(422);
        minsu.submit(at + "/unlock", "reason", "문화를 둘로 나눠요");
        assertThat(text(minsu.open(at + "/raters"))).contains("열림", "잠그고 푼 기록", "문화를 둘로 나눠요");
    }

    @Test
    void aGuestScoresWithAFileAndSaysItOnce() throws Exception {
        round.open(choice, manager, contributor);
        var link = round.guest(choice, manager, "홍길동 교수").value();
        var guest = workbench.signedOut();
        var sheet = "/rating/" + link + "/candidates/" + choice.partners().getFirst();

        var wrong = save(guest, sheet, "120", "현장.exe", "MZ");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(text(wrong))
                .contains("0에서 100까지 정수로", "PDF, 한글", "value=\"120\"", "value=\"현장을 봤어요\"");
        var saved = save(guest, sheet, "80", "현장.pdf", "%PDF-1.7");
        assertThat(saved.getRedirectedUrl()).isEqualTo("/rating/" + link);
        assertThat(text(guest.open(sheet))).contains("value=\"80\"", "현장.pdf");

        var file = guest.open(sheet + "/files/" + criterion(0));
        assertThat(file.getContentAsString()).isEqualTo("%PDF-1.7");
        assertThat(file.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(file.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.getContentType()).isEqualTo("application/octet-stream");

        assertThat(guest.submit("/rating/" + link + "/hand-in", "act", "in").getStatus())
                .isEqualTo(302);
        assertThat(text(guest.open("/rating/" + link))).contains("에 제출했어요", "제출 거두고 고치기");
        assertThat(save(guest, sheet, "10", "", "").getStatus()).isEqualTo(422);
    }

    @Test
    void aGuestSeesNothingElse() throws Exception {
        round.open(choice, manager, contributor);
        round.score(choice, contributor, row(11, 12, 13), row(14, 15, 16));
        var link = round.guest(choice, manager, "홍길동 교수").value();
        var guest = workbench.signedOut();

        var page =
                text(guest.open("/rating/" + link))
                        + text(
                                guest.open(
                                        "/rating/"
                                                + link
                                                + "/candidates/"
                                                + choice.partners().getFirst()));
        assertThat(page)
                .contains("여울로지스", "조금", "역량 시너지")
                .doesNotContain("박지훈", "/selections/", "/partners/", "value=\"11\"", "가중치");
        assertThat(guest.open(at).getStatus()).isIn(302, 303, 401);
        assertThat(guest.open("/rating/" + link + "/candidates/" + UUID.randomUUID()).getStatus())
                .isEqualTo(404);
        assertThat(guest.open("/rating/" + link + "/files/" + criterion(0)).getStatus())
                .isEqualTo(404);
    }

    @Test
    void aLinkThatLeadsNowhereIsAPlainPageForEverybody() throws Exception {
        for (var visitor :
                java.util.List.of(
                        workbench.signedOut(),
                        minsu,
                        workbench.visit(workbench.stranger(), Role.MANAGER))) {
            var answer = visitor.open("/rating/no-such-link");
            assertThat(answer.getStatus()).isEqualTo(404);
            assertThat(visitor.submit("/rating/no-such-link/hand-in", "act", "in").getStatus())
                    .isEqualTo(404);
        }
    }

    @Test
    void nobodyLooksBeforeTheRoundIsClosed() throws Exception {
        round.open(choice, manager, manager, contributor);
        round.score(choice, contributor, row(77, 70, 60), row(60, 60, 60));
        var seat =
                text(minsu.open(at + "/raters"))
                        + text(minsu.open(at + "/meeting"))
                        + text(minsu.open(at))
                        + text(minsu.open(at + "/sheet"));

        assertThat(seat).contains("아직 함께 볼 것이 없어요", "6칸 중 6칸").doesNotContain(">77<", "현장 방문");
        assertThat(
                        minsu.open(
                                        at
                                                + "/meeting/files/"
                                                + UUID.randomUUID()
                                                + "/"
                                                + choice.partners().getFirst()
                                                + "/"
                                                + criterion(0))
                                .getStatus())
                .isEqualTo(422);
    }

    @Test
    void theMeetingBeginsWhereRatersDifferMostAndKeepsWhatWasSaid() throws Exception {
        var link = aClosedRound();
        var yeoul = choice.partners().getFirst().toString();
        var page = text(minsu.open(at + "/meeting"));
        assertThat(page).contains("켄달 W", "생각이 제각각이에요", "40점 차이로 갈려요", "홍길동 교수");
        assertThat(page.indexOf("잇다비전 · 역량 시너지")).isLessThan(page.indexOf("여울로지스 · 역량 시너지"));

        assertThat(
                        minsu.submit(
                                        at + "/meeting/remarks",
                                        "partner",
                                        yeoul,
                                        "criterion",
                                        criterion(0),
                                        "text",
                                        " ")
                                .getStatus())
                .isEqualTo(422);
        minsu.submit(
                at + "/meeting/remarks",
                "partner",
                yeoul,
                "criterion",
                criterion(0),
                "text",
                "시범을 다시 볼까요?");
        var sheet = "/rating/" + link + "/candidates/" + yeoul;
        var guest = workbench.signedOut();
        assertThat(rescore(guest, sheet, "55", "", "1").getStatus()).isEqualTo(422);
        assertThat(rescore(guest, sheet, "55", "시범을 봤어요", "7").getStatus()).isEqualTo(409);
        assertThat(rescore(guest, sheet, "55", "시범을 봤어요", "1").getStatus()).isEqualTo(302);
        assertThat(text(minsu.open(at + "/meeting")))
                .contains("시범을 다시 볼까요?", "홍길동 교수: 50 → 55", "시범을 봤어요");
        assertThat(text(guest.open(sheet))).contains("50 → 55").doesNotContain("시범을 다시 볼까요?");
        assertThat(
                        rescore(jihun, at + "/sheet/candidates/" + yeoul, "65", "함께 보고 바꿨어요", "1")
                                .getRedirectedUrl())
                .contains("/meeting#cell-" + yeoul);
    }

    @Test
    void aColleagueAndAGuestAnswerWhatTheCriterionAsks() throws Exception {
        var asked = choice.ask(selections, questions, 0, "경로가 겹치나요?", "설비를 나눠 쓰나요?");
        round.open(choice, manager, contributor);
        var link = "/rating/" + round.guest(choice, manager, "홍길동 교수").value();
        var yeoul = "/candidates/" + choice.partners().getFirst();
        var guest = workbench.signedOut();
        for (var desk : List.of(guest.open(link + yeoul), jihun.open(at + "/sheet" + yeoul)))
            assertThat(text(desk)).contains("경로가 겹치나요?", "설비를 나눠 쓰나요?", "드물게", "언제나", "0점으로 치지 않고");

        assertThat(answer(guest, link + yeoul, asked.getFirst(), "75").getStatus()).isEqualTo(302);
        assertThat(answer(jihun, at + "/sheet" + yeoul, asked.getLast(), "25").getStatus())
                .isEqualTo(302);
        assertThat(answer(jihun, at + "/sheet" + yeoul, asked.getLast(), "30"))
                .satisfies(refused -> assertThat(refused.getStatus()).isEqualTo(422))
                .satisfies(refused -> assertThat(text(refused)).contains("0, 25, 50, 75, 100"));
        assertThat(text(guest.open(link + yeoul))).contains("셈에서 뺀 물음: 설비를 나눠 쓰나요?");
        assertThat(text(guest.open(link))).contains("답하지 않은 물음 1개는 셈에서 빼요");
        assertThat(text(minsu.open(at + "/raters"))).doesNotContain("설비를 나눠 쓰나요?");
        guest.submit(link + "/hand-in", "act", "in");
        round.close(choice, manager);

        assertThat(text(minsu.open(at + "/meeting")))
                .contains("물음 2개 중 1개에 답함", "자주", "답하지 않아 셈에서 뺐어요", "<b>75</b>")
                .doesNotContain("드물게");
        assertThat(text(guest.open(link + yeoul))).contains("경로가 겹치나요?", "다시 매기기");
        assertThat(
                        guest.submit(
                                        link + yeoul + "/rescore",
                                        "criterion",
                                        criterion(0),
                                        AnswerFields.name(criterion(0), asked.getFirst().id()),
                                        "50",
                                        AnswerFields.name(criterion(0), asked.getLast().id()),
                                        "0",
                                        "reason",
                                        "창고를 함께 봤어요",
                                        "version",
                                        "1")
                                .getStatus())
                .isEqualTo(302);
        assertThat(text(minsu.open(at + "/meeting")))
                .contains("홍길동 교수: 75 → 25", "물음 2개 중 2개에 답함", "창고를 함께 봤어요");
    }

    @Test
    void theOpenApiTakesAndGivesAnswers() throws Exception {
        var asked = choice.ask(selections, questions, 0, "경로가 겹치나요?").getFirst();
        round.open(choice, manager, manager);
        var api = "/selections/" + choice.id();
        var mark =
                "{\"marks\":[{\"partner\":\"%s\",\"criterion\":\"%s\",%s}]}"
                        .formatted(choice.partners().getFirst(), criterion(0), "%s");

        assertThat(call("PUT", api + "/sheet", mark.formatted("\"points\":64")).getStatus())
                .isEqualTo(422);
        var answers = "\"answers\":{\"%s\":75}".formatted(asked.id());
        assertThat(text(call("PUT", api + "/sheet", mark.formatted(answers))))
                .contains("\"points\":75", answers);
        call("POST", api + "/sheet/submission", "");
        call("POST", api + "/round/close", "");
        var anew =
                "{\"partner\":\"%s\",\"criterion\":\"%s\",\"answers\":{\"%s\":25},\"reason\":\"다시 봤어요\",\"version\":1}"
                        .formatted(choice.partners().getFirst(), criterion(0), asked.id());
        assertThat(text(call("POST", api + "/sheet/rescores", anew))).contains("\"toPoints\":25");
        assertThat(text(workbench.api(choice.hanbit(), Role.MANAGER, api + "/meeting")))
                .contains("\"answers\":{\"%s\":25}".formatted(asked.id()));
    }

    private MockHttpServletResponse answer(Visit rater, String sheet, Question asked, String points)
            throws Exception {
        var request =
                multipart(sheet)
                        .param("criterion", criterion(0))
                        .param("points", "")
                        .param("version", "0")
                        .param(AnswerFields.name(criterion(0), asked.id()), points)
                        .with(csrf())
                        .cookie(rater.session());
        return rater.mvc().perform(request).andReturn().getResponse();
    }

    @Test
    void othersFindNothing() throws Exception {
        aClosedRound();
        var viewer = workbench.visit(choice.hanbit(), Role.VIEWER);
        var stranger = workbench.visit(workbench.stranger(), Role.EXECUTIVE);
        for (var path : java.util.List.of("/raters", "/meeting", "/sheet")) {
            assertThat(stranger.open(at + path).getStatus()).as(path).isEqualTo(404);
            assertThat(workbench.signedOut().open(at + path).getStatus())
                    .as(path)
                    .isIn(302, 303, 401);
        }
        assertThat(stranger.submit(at + "/rounds", "about", "all").getStatus()).isEqualTo(404);
        assertThat(viewer.open(at + "/meeting").getStatus()).isEqualTo(200);
        assertThat(viewer.open(at + "/sheet").getStatus()).isEqualTo(404);
        assertThat(viewer.submit(at + "/rounds", "about", "all").getStatus()).isEqualTo(422);
    }

    @Test
    void theOpenApiDoesTheSame() throws Exception {
        var api = "/selections/" + choice.id();
        assertThat(call("POST", api + "/rounds", "{}").getStatus()).isEqualTo(201);
        assertThat(
                        call(
                                        "POST",
                                        api + "/round/raters",
                                        "{\"person\":\"%s\"}".formatted(manager.person()))
                                .getStatus())
                .isEqualTo(201);
        assertThat(
                        call(
                                        "POST",
                                        api + "/round/raters",
                                        "{\"name\":\"\",\"email\":\"a@b.example\"}")
                                .getStatus())
                .isEqualTo(422);
        var mark =
                "{\"marks\":[{\"partner\":\"%s\",\"criterion\":\"%s\",\"points\":64,\"evidence\":\"면담\"}]}"
                        .formatted(choice.partners().getFirst(), criterion(0));
        assertThat(text(call("PUT", api + "/sheet", mark)))
                .contains("\"points\":64", "\"version\":1");
        assertThat(call("PUT", api + "/sheet", mark.replace(":64", ":65")).getStatus())
                .isEqualTo(409);
        assertThat(workbench.api(choice.hanbit(), Role.MANAGER, api + "/meeting").getStatus())
                .isEqualTo(404);
        assertThat(text(call("POST", api + "/sheet/submission", "")))
                .contains("\"submittedAt\":\"");
        assertThat(text(workbench.api(choice.hanbit(), Role.MANAGER, api + "/round/raters")))
                .contains("\"filled\":1")
                .doesNotContain("\"points\"");
        assertThat(text(call("POST", api + "/round/close", ""))).contains("\"closedBy\":\"김민수");
        assertThat(text(workbench.api(choice.hanbit(), Role.MANAGER, api + "/meeting")))
                .contains("\"points\":64", "\"agreement\":null");
        assertThat(workbench.api(workbench.stranger(), Role.MANAGER, api + "/meeting").getStatus())
                .isEqualTo(404);
        assertThat(
                        workbench
                                .api(workbench.stranger(), Role.MANAGER, api + "/round/raters")
                                .getStatus())
                .isEqualTo(404);
        assertThat(text(call("PUT", api + "/lock", "{\"locked\":false,\"reason\":\"다시 나눠요\"}")))
                .contains("다시 나눠요");
    }

    private String aClosedRound() {
        round.open(choice, manager, contributor);
        var link = round.guest(choice, manager, "홍길동 교수");
        round.score(choice, contributor, row(60, 70, 60), row(90, 70, 60));
        round.scoreAsGuest(link, row(50, 70, 60), row(50, 60, 60));
        round.close(choice, manager);
        return link.value();
    }

    private MockHttpServletResponse save(
            Visit rater, String sheet, String points, String name, String content)
            throws Exception {
        var file =
                new MockMultipartFile(
                        "file-" + criterion(0),
                        name,
                        null,
                        content.getBytes(StandardCharsets.UTF_8));
        var request =
                multipart(sheet)
                        .file(file)
                        .param("criterion", criterion(0))
                        .param("points", points)
                        .param("evidence", "현장을 봤어요")
                        .param("link", "")
                        .param("seenOn", "2025-11-03")
                        .param("version", "0")
                        .with(csrf())
                        .cookie(rater.session());
        return rater.mvc().perform(request).andReturn().getResponse();
    }

    private MockHttpServletResponse rescore(
            Visit rater, String sheet, String points, String reason, String version)
            throws Exception {
        return rater.submit(
                sheet + "/rescore",
                "criterion",
                criterion(0),
                "points",
                points,
                "reason",
                reason,
                "version",
                version);
    }

    private MockHttpServletResponse call(String method, String path, String body) throws Exception {
        var request =
                org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request(
                        org.springframework.http.HttpMethod.valueOf(method), "/api/v1" + path);
        if (!body.isEmpty()) request.contentType("application/json").content(body);
        return workbench.api(choice.hanbit(), Role.MANAGER, request);
    }

    private String criterion(int j) {
        return CurrentActor.as(
                manager,
                () -> selections.get(manager, choice.id()).criteria().get(j).id().toString());
    }
}
