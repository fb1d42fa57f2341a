package org.hamkke.alliance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamkke.alliance.Story.as;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.stream.Stream;
import org.hamkke.alliance.SharedTest;
import org.hamkke.alliance.WinWin;
import org.hamkke.assent.ProposalId;
import org.hamkke.demo.Seated;
import org.hamkke.demo.Visit;
import org.hamkke.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

class AlliancePagesTest extends SharedTest {
    private static final List<String> PAGES =
            List.of(
                    "",
                    "?stage=scan",
                    "?stage=scale",
                    "/canvas",
                    "/win-win",
                    "/workshop",
                    "/workshop/edit",
                    "/roadmap",
                    "/goals",
                    "/goals/new",
                    "/synergies",
                    "/synergies/new",
                    "/parties",
                    "/purpose",
                    "/stage");

    @Autowired MockMvc mvc;
    @Autowired WinWin winWin;

    @Test
    void everyPageOpensForBothSidesAndForNobodyElse() throws Exception {
        assertAnswers(200, visit(story.founded().hanbit(), Role.MANAGER));
        assertAnswers(200, visit(story.founded().seum(), Role.VIEWER));
        assertAnswers(404, visit(story.founded().outsider(), Role.EXECUTIVE));
        assertAnswers(404, visit(story.founded().hanbit(), Role.ADMINISTRATOR));
    }

    private void assertAnswers(int status, Visit visit) throws Exception {
        for (var page : PAGES)
            assertThat(visit.open(path() + page).getStatus()).as(page).isEqualTo(status);
    }

    @Test
    void eachCompanySeesItselfOnTheLeft() throws Exception {
        var ours = visit(story.founded().hanbit(), Role.VIEWER).open(path()).getContentAsString();
        var theirs = visit(story.founded().seum(), Role.VIEWER).open(path()).getContentAsString();

        assertThat(ours.indexOf("is-left")).isLessThan(ours.indexOf("is-right"));
        assertThat(between(ours, "is-left", "is-right")).contains("한빛로보틱스");
        assertThat(between(theirs, "is-left", "is-right")).contains("세움에너지");
    }

    @Test
    void theGateReadsAsAChecklist() throws Exception {
        assertThat(visit(story.founded().seum(), Role.EXECUTIVE).open(path()).getContentAsString())
                .contains("탐색을 마치는 관문", "1개 남음", "기대하는 숫자가 하나는 있어야 해요", "초대한 회사가 모두 자리에 앉았어요");
    }

    @Test
    void aNumberIsStatedThroughTheFormInTheReadersFigures() throws Exception {
        visit(story.founded().hanbit(), Role.CONTRIBUTOR)
                .submit(
                        path() + "/synergies",
                        "version",
                        "0",
                        "expectation",
                        "설치 원가",
                        "unit",
                        "%",
                        "baseline",
                        "0",
                        "target",
                        "−30",
                        "due",
                        "2027-12-31",
                        "yearlyValue",
                        "42억",
                        "basis",
                        "현장 120곳");

        assertThat(visit(story.founded().seum(), Role.VIEWER).open(path()).getContentAsString())
                .contains("0% → −30%", "42억 원", "설치 원가");
    }

    @Test
    void aRefusedFormKeepsEverythingTypedAndSpeaksBesideTheFields() throws Exception {
        var answer =
                visit(story.founded().hanbit(), Role.CONTRIBUTOR)
                        .submit(
                                path() + "/synergies",
                                "version",
                                "0",
                                "expectation",
                                "설치 원가",
                                "unit",
                                "%",
                                "baseline",
                                "많이",
                                "target",
                                "-30",
                                "due",
                                "",
                                "yearlyValue",
                                "",
                                "basis",
                                "");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("value=\"많이\"", "지금 값을 숫자로 적어 주세요", "날짜를 골라 주세요", "설치 원가");
    }

    @Test
    void twoWhoSaveAtOnceBothFindTheirTextsOnThePage() throws Exception {
        var writer = visit(story.founded().hanbit(), Role.CONTRIBUTOR);
        var manager = visit(story.founded().hanbit(), Role.MANAGER);
        assertThat(
                        writer.submit(
                                        path() + "/win-win",
                                        "version",
                                        "0",
                                        "benefit",
                                        "먼저 쓴 글",
                                        "evidence",
                                        "")
                                .getStatus())
                .isEqualTo(302);

        var answer =
                manager.submit(
                        path() + "/win-win", "version", "0", "benefit", "나중에 쓴 글", "evidence", "");

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString())
                .contains(
                        "<ins>나중에 쓴 글</ins>", "<ins>먼저 쓴 글</ins>", "name=\"version\" value=\"1\"");
        manager.submit(path() + "/win-win", "version", "1", "benefit", "나중에 쓴 글", "evidence", "");
        var viewer = story.seum(Role.VIEWER);
        assertThat(as(viewer, () -> winWin.of(viewer, story.alliance())).getFirst().benefit())
                .isEqualTo("나중에 쓴 글");
    }

    @Test
    void aBlueprintGrowsIntoAnAllianceOnTwoPages() throws Exception {
        var manager = visit(story.founded().hanbit(), Role.MANAGER);
        var blueprint =
                manager.submit(
                                "/blueprints",
                                "version",
                                "0",
                                "name",
                                "새 판로",
                                "purposes",
                                "MARKET",
                                "purpose",
                                "함께 팔아요",
                                "groups",
                                "",
                                "contribution",
                                "",
                                "expectation",
                                "신규 고객",
                                "unit",
                                "명",
                                "baseline",
                                "0",
                                "target",
                                "100,000",
                                "due",
                                "2028-12-31",
                                "yearlyValue",
                                "",
                                "basis",
                                "")
                        .getRedirectedUrl();
        var id = blueprint.replace("/blueprints/", "");
        assertThat(manager.open("/alliances/new?blueprint=" + id).getContentAsString())
                .contains("새 판로", "0명 → 100,000명");

        var alliance =
                found(manager, id, invited("다온미디어", "yuna@daon.example"), List.of("chosen", "0"))
                        .getRedirectedUrl();

        assertThat(manager.open(alliance).getContentAsString())
                .contains("새 판로 동맹", "다온미디어", "신규 고객", "초대 중");
    }

    @Test
    void aThirdCompanyIsPutToTheKeysAndWrittenToFromThePageOfTheCompanies() throws Exception {
        var minsu = visit(story.founded().hanbit(), Role.MANAGER);
        var page = path() + "/parties";

        var wrong = minsu.submit(page + "/proposal", "company", "다온미디어", "domain", "다온");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains("id=\"domain-error\"", "value=\"다온미디어\"");
        var put = minsu.submit(page + "/proposal", "company", "다온미디어", "domain", "daon.example");
        var taekyung = visit(story.founded().seum(), Role.MANAGER);
        assertThat(taekyung.open(page).getContentAsString()).contains("다온미디어 초대", "열쇠 2개 남음");
        assertThat(taekyung.open(put.getRedirectedUrl()).getContentAsString())
                .contains("회사 메일 도메인", "daon.example", page);

        var proposal = ProposalId.of(put.getRedirectedUrl().substring("/assents/".length()));
        story.bothAssent(proposal);
        assertThat(taekyung.open(page).getContentAsString())
                .contains("초대하기로 했어요. daon.example 주소로 초대를 보낼 차례예요");
        var manager = story.hanbit(Role.MANAGER);
        var party = as(manager, () -> assents.keys(manager, proposal)).subject().id();
        var letter = page + "/" + party + "/letter";
        var elsewhere = minsu.submit(letter, "email", "yuna@elsewhere.example");
        assertThat(elsewhere.getStatus()).isEqualTo(422);
        assertThat(elsewhere.getContentAsString())
                .contains("id=\"email-" + party + "-error\"", "daon.example 주소로만");
        assertThat(minsu.submit(letter, "email", "yuna@daon.example").getRedirectedUrl())
                .isEqualTo(page);

        assertThat(minsu.open(page).getContentAsString()).contains("yuna@daon.example");
        assertThat(taekyung.open(page).getContentAsString()).doesNotContain("yuna@daon.example");
        var notTheirs =
                taekyung.submit(page + "/" + party + "/resend", "email", "yuna@daon.example");
        assertThat(notTheirs.getStatus()).isEqualTo(422);
        assertThat(notTheirs.getContentAsString()).contains("우리가 보낸 열린 초대만", "다온미디어");
        taekyung.submit(page + "/" + party + "/revoke");
        assertThat(minsu.open(page).getContentAsString()).doesNotContain("yuna@daon.example");
    }

    @Test
    void aColleagueIsNotInvitedAndNobodyTwice() throws Exception {
        var hanbit = story.founded().hanbit();
        var answer =
                found(
                        visit(hanbit, Role.MANAGER),
                        "",
                        invited("우리", hanbit.email(Role.EXECUTIVE)),
                        invited("가", "a@b.example"),
                        invited("가", "A@b.example"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains(
                        "id=\"email-0-error\"",
                        "우리 회사 사람의 메일 주소예요.",
                        "id=\"email-2-error\"",
                        "같은 메일 주소를 두 번 적었어요.")
                .doesNotContain("id=\"email-1-error\"");
    }

    @Test
    void aWrongMailAddressIsToldInItsOwnRow() throws Exception {
        var answer =
                found(
                        visit(story.founded().hanbit(), Role.MANAGER),
                        "",
                        invited("가", "a@b.example"),
                        invited("나", "아무것"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("id=\"email-1-error\"", "value=\"아무것\"")
                .doesNotContain("id=\"email-0-error\"");
    }

    @Test
    void aBlueprintInTheBinIsOneTapFromComingBack() throws Exception {
        var manager = visit(story.founded().hanbit(), Role.MANAGER);
        var blueprint =
                manager.submit(
                                "/blueprints",
                                "version",
                                "0",
                                "name",
                                "버릴 것",
                                "purpose",
                                "",
                                "groups",
                                "",
                                "contribution",
                                "")
                        .getRedirectedUrl();
        manager.submit(blueprint + "/trash");
        assertThat(manager.open("/blueprints").getContentAsString()).doesNotContain("버릴 것");
        assertThat(manager.open("/trash").getContentAsString()).contains("버릴 것");

        manager.submit(blueprint + "/restore");

        assertThat(manager.open("/blueprints").getContentAsString()).contains("버릴 것");
        assertThat(visit(story.founded().seum(), Role.EXECUTIVE).open(blueprint).getStatus())
                .isEqualTo(404);
    }

    @Test
    void whatTheRoleForbidsIsNotOfferedAndItsFormDoesNotOpen() throws Exception {
        var blueprint =
                visit(story.founded().hanbit(), Role.MANAGER)
                        .submit("/blueprints", "version", "0", "name", "새 판로")
                        .getRedirectedUrl();
        var founding = "/alliances/new";
        var viewer = visit(story.founded().hanbit(), Role.VIEWER);
        var contributor = visit(story.founded().hanbit(), Role.CONTRIBUTOR);

        for (var page : List.of("/blueprints", blueprint)) {
            assertThat(viewer.open(page).getContentAsString())
                    .contains("새 판로")
                    .doesNotContain(founding, "/blueprints/new", blueprint + "/");
            assertThat(contributor.open(page).getContentAsString()).doesNotContain(founding);
        }
        assertThat(contributor.open("/blueprints").getContentAsString())
                .contains("/blueprints/new");
        for (var form : List.of("/blueprints/new", blueprint + "/edit", founding))
            assertThat(viewer.open(form).getStatus()).as(form).isEqualTo(422);
        assertThat(contributor.open(founding).getStatus()).isEqualTo(422);
        assertThat(contributor.open(blueprint + "/edit").getStatus()).isEqualTo(200);
    }

    @Test
    void throughTheCounterpartsEyesNothingCanBeWritten() throws Exception {
        var lens = story.alliance() + "." + story.founded().seum().organisation();
        var seen =
                visit(story.founded().hanbit(), Role.MANAGER)
                        .perform(
                                MockMvcRequestBuilders.get(path())
                                        .cookie(new Cookie("hamkke-lens", lens)))
                        .getContentAsString();

        assertThat(between(seen, "is-left", "is-right")).contains("세움에너지");
        assertThat(seen).doesNotContain("남은 채로 넘어가기");
    }

    @Test
    void goalsAreWrittenAndPutToTheKeysOnThePage() throws Exception {
        var manager = visit(story.founded().seum(), Role.MANAGER);
        manager.submit(
                path() + "/goals",
                "version",
                "0",
                "kind",
                "ENVIRONMENTAL",
                "horizon",
                "YEAR",
                "title",
                "현장 탄소를 함께 줄이는 목표",
                "measure",
                "",
                "unit",
                "",
                "baseline",
                "",
                "target",
                "",
                "due",
                "",
                "reason",
                "");

        assertThat(manager.open(path() + "/goals").getContentAsString())
                .contains("현장 탄소를 함께 줄이는 목표", "무엇을 재는지 잣대를 적어 주세요", "목표 값을 적어 주세요", "기한을 정해 주세요");
    }

    /** The founding form as it is sent; each part names and values in turn. */
    @SafeVarargs
    private static MockHttpServletResponse found(
            Visit manager, String blueprint, List<String>... parts) throws Exception {
        var head = List.of("blueprint", blueprint, "name", "새 판로 동맹", "purpose", "함께 팔아요");
        var sent = Stream.concat(head.stream(), Stream.of(parts).flatMap(List::stream));
        return manager.submit("/alliances", sent.toArray(String[]::new));
    }

    private static List<String> invited(String company, String email) {
        return List.of("company", company, "email", email, "letter", "ko");
    }

    private Visit visit(Seated side, Role role) throws Exception {
        return Visit.of(mvc, side, role);
    }

    private String path() {
        return "/alliances/" + story.alliance();
    }

    private static String between(String text, String from, String to) {
        return text.substring(text.indexOf(from), text.indexOf(to));
    }
}
