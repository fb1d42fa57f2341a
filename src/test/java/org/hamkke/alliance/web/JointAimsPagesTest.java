package org.hamkke.alliance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamkke.alliance.Story.as;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hamkke.alliance.BlueprintId;
import org.hamkke.alliance.BlueprintPlan;
import org.hamkke.alliance.Blueprints;
import org.hamkke.alliance.Expectation;
import org.hamkke.alliance.GoalId;
import org.hamkke.alliance.Goals;
import org.hamkke.alliance.Horizon;
import org.hamkke.alliance.Purpose;
import org.hamkke.alliance.SharedTest;
import org.hamkke.alliance.TheGoal;
import org.hamkke.demo.Seated;
import org.hamkke.demo.Visit;
import org.hamkke.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

class JointAimsPagesTest extends SharedTest {
    private static final String NUMBER = "우리만 아는 설치 원가";

    @Autowired MockMvc mvc;
    @Autowired Goals goals;
    @Autowired Blueprints blueprints;

    @Test
    void aGoalIsLinkedToOurBlueprintAndThePartnerReadsNothingOfIt() throws Exception {
        var goal = goal();
        var blueprint = blueprint();
        var ours = visit(hanbit(), Role.MANAGER);
        assertThat(ours.open(at("/goals/blueprint")).getContentAsString())
                .contains("연결하지 않은 목표 1개");

        var answer =
                ours.submit(
                        at("/goals/" + goal + "/number"),
                        "number",
                        blueprint + "." + NUMBER,
                        "version",
                        "0");

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(ours.open(at("/goals/blueprint")).getContentAsString())
                .contains("모든 목표를 연결했어요", NUMBER);
        var theirs = visit(seum(), Role.EXECUTIVE);
        for (var page :
                List.of("", "/goals", "/goals/blueprint", "/roadmap", "/ledger", "/synergies"))
            assertThat(theirs.open(at(page)).getContentAsString()).as(page).doesNotContain(NUMBER);
        assertThat(theirs.open("/search?q=우리만").getContentAsString()).doesNotContain(NUMBER);
    }

    @Test
    void aLinkOfAnotherCompanyOrAVisitorIsNotTaken() throws Exception {
        var goal = goal();
        var link = new String[] {"number", blueprint() + "." + NUMBER, "version", "0"};

        assertThat(
                        visit(story.founded().outsider(), Role.EXECUTIVE)
                                .submit(at("/goals/" + goal + "/number"), link)
                                .getStatus())
                .isEqualTo(404);
        assertThat(
                        visit(seum(), Role.MANAGER)
                                .submit(at("/goals/" + goal + "/number"), link)
                                .getStatus())
                .isEqualTo(404);
        assertThat(Visit.signedOut(mvc).open(at("/goals/blueprint")).getStatus()).isEqualTo(302);
    }

    @Test
    void whileAGoalIsTypedTheCheckSaysWhatIsMissingLetterByLetter() throws Exception {
        var writer = visit(hanbit(), Role.CONTRIBUTOR);

        var vague = writer.open(at("/goals/smart?title=잘해+봐요&kind=SOCIAL&horizon=YEAR"));
        var late =
                writer.open(
                        at(
                                "/goals/smart?title=현장을+서른+곳으로+늘려요&measure=현장&unit=곳&baseline=2&target=30&reason=약속&due=2040-01-01"));

        assertThat(vague.getContentAsString())
                .contains("10자 넘게", "잣대를 적어", "단위를 적어", "지금 값을 적어", "왜 중요한지", "기한을 정해");
        assertThat(late.getContentAsString())
                .contains("구체적이에요", "잴 수 있어요", "12개월 안이어야 해요")
                .doesNotContain("단위를 적어");
    }

    @Test
    void aDayNobodyLivesToSeeIsNoGoalsAndTheRoadmapStaysOpen() throws Exception {
        var writer = visit(hanbit(), Role.CONTRIBUTOR);
        var typed =
                new String[] {
                    "title",
                    "먼 훗날의 목표를 적어요",
                    "kind",
                    "SOCIAL",
                    "horizon",
                    "YEAR",
                    "due",
                    "+5874897-12-31",
                    "version",
                    "0"
                };

        var answer = writer.submit(at("/goals"), typed);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("2199년 사이의 날짜를", "+5874897-12-31");
        assertThat(writer.open(at("/goals/smart?title=먼+훗날의+목표를+적어요&due=-5000-01-01")).getStatus())
                .isEqualTo(200);
    }

    @Test
    void bothSidesSeeTheSameRoadmapAndItsTable() throws Exception {
        goal();
        var ours = visit(hanbit(), Role.VIEWER).open(at("/roadmap")).getContentAsString();
        var theirs = visit(seum(), Role.VIEWER).open(at("/roadmap")).getContentAsString();

        for (var page : List.of(ours, theirs))
            assertThat(page)
                    .contains(
                            "<svg class=\"chart road-map",
                            "동맹 시작",
                            "두 회사가 함께 여는 실증 현장을 늘려요",
                            "<table")
                    .doesNotContain("style=");
    }

    @Test
    void aWorkshopIsWrittenByOneSideAndPutToTheKeysByTheOther() throws Exception {
        var saved =
                visit(hanbit(), Role.CONTRIBUTOR)
                        .submit(
                                at("/workshop"),
                                "version",
                                "0",
                                "heldOn",
                                "2026-11-03",
                                "vision",
                                "누구도 다치지 않는 현장",
                                "mission",
                                "함께 줄여요",
                                "values",
                                "안전 먼저",
                                "side",
                                story.hanbit(Role.MANAGER).organisation().toString(),
                                "attendees",
                                "이서연 상무",
                                "expectations",
                                "제때 열기",
                                "side",
                                story.seum(Role.MANAGER).organisation().toString(),
                                "attendees",
                                "정하윤 이사",
                                "expectations",
                                "함께 배우기");
        assertThat(saved.getStatus()).isEqualTo(302);
        var theirs = visit(seum(), Role.MANAGER);
        assertThat(theirs.open(at("/workshop")).getContentAsString())
                .contains("누구도 다치지 않는 현장", "정하윤 이사", "동의 요청하기");

        var proposed = theirs.submit(at("/workshop/proposal"), "version", "1").getRedirectedUrl();

        assertThat(theirs.open(proposed).getContentAsString())
                .contains("누구도 다치지 않는 현장", "참석한 사람", "함께 배우기");
    }

    @Test
    void aWorkshopThatIsNotWholeIsSentBackInWords() throws Exception {
        var ours = visit(hanbit(), Role.MANAGER);
        ours.submit(at("/workshop"), "version", "0", "heldOn", "2026-11-03", "vision", "비전");

        var answer = ours.submit(at("/workshop/proposal"), "version", "1");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("비전과 미션, 가치를 모두 적어 주세요", "참석한 사람을 적어 주세요");
    }

    private GoalId goal() {
        var us = story.hanbit(Role.MANAGER);
        return as(
                us,
                () ->
                        goals.draft(
                                us,
                                story.alliance(),
                                TheGoal.whole(Horizon.YEAR, LocalDate.of(2027, 6, 30)).plan()));
    }

    private BlueprintId blueprint() {
        var us = story.hanbit(Role.MANAGER);
        var number =
                new Expectation(
                        NUMBER,
                        "%",
                        BigDecimal.ZERO,
                        BigDecimal.TEN,
                        LocalDate.of(2027, 6, 30),
                        Optional.empty(),
                        "");
        return as(
                us,
                () ->
                        blueprints.draw(
                                us,
                                new BlueprintPlan(
                                        "숨은 청사진",
                                        Set.of(Purpose.MARKET),
                                        "",
                                        "",
                                        "",
                                        List.of(number))));
    }

    private Seated hanbit() {
        return story.founded().hanbit();
    }

    private Seated seum() {
        return story.founded().seum();
    }

    private String at(String page) {
        return "/alliances/" + story.alliance() + page;
    }

    private Visit visit(Seated company, Role role) throws Exception {
        return Visit.of(mvc, company, role);
    }
}
