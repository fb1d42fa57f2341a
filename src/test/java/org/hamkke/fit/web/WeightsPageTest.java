package org.hamkke.fit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamkke.fit.web.TheWorkbench.text;
import static org.hamkke.shell.Beside.field;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.ArrayList;
import java.util.List;
import org.hamkke.ProductTest;
import org.hamkke.demo.Visit;
import org.hamkke.fit.TheChoice;
import org.hamkke.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;

@ProductTest
@Import(TheWorkbench.class)
class WeightsPageTest {
    @Autowired TheWorkbench workbench;

    TheChoice choice;
    String selection;
    String path;
    Visit minsu;

    @BeforeEach
    void aManagerIsSignedIn() throws Exception {
        choice = workbench.four();
        selection = "/selections/" + choice.id();
        path = selection + "/weights";
        minsu = workbench.visit(choice.hanbit(), Role.MANAGER);
    }

    @Test
    void severalColleaguesJudgeAndTheirMeanBecomesTheWeights() throws Exception {
        judge(minsu, "direct", 0, "60", "20", "20");
        judge(workbench.visit(choice.hanbit(), Role.CONTRIBUTOR), "direct", 0, "20", "20", "60");

        assertThat(text(minsu.open(path + "?method=direct")))
                .contains("2명의 답을 모으면", "20%–60%", "<b>40%</b>");

        assertThat(apply(minsu, "direct", 0).getStatus()).isEqualTo(302);
        assertThat(text(minsu.open(path))).contains("가중치가 바뀐 기록", "직접 적기", "역량 시너지 40");
        assertThat(text(minsu.open(selection))).contains("value=\"40\"");
    }

    @Test
    void contradictingPairsAreWarnedOfWithASuggestionAndStillApply() throws Exception {
        judge(minsu, "pairwise", 0, "4", "-4", "4");

        assertThat(text(minsu.open(path + "?method=pairwise")))
                .contains("답들이 서로 어긋나요", "무작위 지수: Saaty 1980", "나머지 답에 맞추면");
        assertThat(apply(minsu, "pairwise", 0).getStatus()).isEqualTo(302);
    }

    @Test
    void bestAndWorstAreComparedWithTheRest() throws Exception {
        judge(minsu, "best-worst", 0, "0", "2", "1", "2", "8", "8", "4", "1");

        assertThat(text(minsu.open(path + "?method=best-worst"))).contains("일관성 비율 CR", "1명의 답");
        var refused = judge(minsu, "best-worst", 1, "1", "1", "1", "1", "1", "1", "1", "1");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("서로 달라야 해요");
        assertThat(field(text(refused), "figure-1")).contains("서로 달라야 해요");
    }

    @Test
    void whatIsWrongIsSaidAndNothingTypedIsLost() throws Exception {
        var answer = judge(minsu, "direct", 0, "60", "많이", "20");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains("value=\"많이\"", "value=\"60\"");
        assertThat(field(text(answer), "figure-1")).isEqualTo("0에서 100까지 숫자로 적어 주세요.");
        assertThat(field(text(answer), "figure-0")).isEmpty();
    }

    @Test
    void aComparisonThatIsOffTheScaleIsSaidBesideIt() throws Exception {
        var pairs = text(judge(minsu, "pairwise", 0, "4", "20", "4"));
        var best = text(judge(minsu, "best-worst", 0, "0", "2", "1", "2", "8", "8", "12", "1"));

        assertThat(field(pairs, "figure-1")).contains("1에서 9까지의 눈금");
        assertThat(field(best, "figure-6")).contains("1에서 9까지의 눈금");
        assertThat(best).containsOnlyOnce("aria-invalid");
    }

    @Test
    void weightsThatAreAllZeroComeBackOnTheMatrixAsTheyWereSet() throws Exception {
        var answer =
                minsu.submit(path, "version", "0", "weight", "0", "weight", "0", "weight", "0");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer))
                .contains("id=\"weights-error\"", "모두 0이면", "aria-describedby=\"weights-error\"")
                .contains("<output>0%</output>");
    }

    @Test
    void whatIsWrongInACriterionIsSaidBesideIt() throws Exception {
        var answer = text(criteria("30", "많이", "이백", "30"));

        assertThat(answer).contains("value=\"많이\"", "value=\"이백\"");
        assertThat(field(answer, "weight-1")).contains("가중치는 0에서 100까지");
        assertThat(field(answer, "threshold-1")).contains("문턱은 1에서 100까지");
        assertThat(field(answer, "name-2")).contains("이름이 같은 기준");
        assertThat(field(answer, "weight-0")).isEmpty();
    }

    @Test
    void aWeightTypedForACriterionWithoutANameIsNotLost() throws Exception {
        var answer =
                text(
                        minsu.submit(
                                selection + "/criteria",
                                "version",
                                "0",
                                "name",
                                "배터리",
                                "criterion",
                                "",
                                "weight",
                                "37",
                                "used",
                                "0"));

        assertThat(answer).contains("value=\"37\"", "<details class=\"form__group\" open>");
        assertThat(field(answer, "name-0")).contains("이름을");
    }

    @Test
    void aSecondWindowDoesNotOverwriteANewerAnswerOrNewerWeights() throws Exception {
        judge(minsu, "direct", 0, "60", "20", "20");

        var second = judge(minsu, "direct", 0, "1", "1", "98");
        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(text(second)).contains("다른 창에서 먼저 저장한", "value=\"98\"");

        apply(minsu, "direct", 0);
        assertThat(apply(minsu, "direct", 0).getStatus()).isEqualTo(409);
    }

    @Test
    void nobodyHavingAnsweredThereIsNothingToApply() throws Exception {
        assertThat(text(apply(minsu, "swing", 0))).contains("아직 아무도 답하지 않았어요");
    }

    @Test
    void anAnswerIsWithdrawn() throws Exception {
        judge(minsu, "swing", 0, "100", "20", "20");
        minsu.submit(selection + "/judgements", "method", "swing", "act", "withdraw");

        assertThat(text(minsu.open(path + "?method=swing"))).doesNotContain("1명의 답");
    }

    @Test
    void scoresHaveTheirSecondOpinion() throws Exception {
        assertThat(text(minsu.open(path))).contains("점수가 말하는 가중치", "CRITIC", "엔트로피");
    }

    @Test
    void aViewerReadsAndCannotJudgeOrApply() throws Exception {
        judge(minsu, "direct", 0, "60", "20", "20");
        var viewer = workbench.visit(choice.hanbit(), Role.VIEWER);

        assertThat(text(viewer.open(path))).contains("1명의 답").doesNotContain("/judgements\"");
        assertThat(judge(viewer, "direct", 0, "1", "1", "1").getStatus()).isEqualTo(422);
        assertThat(apply(viewer, "direct", 0).getStatus()).isEqualTo(422);
    }

    @Test
    void theOpenApiJudgesAndTellsWhatAllSay() throws Exception {
        var body = "{\"method\": \"pairwise\", \"figures\": [2, 4, 2]}";
        var answer =
                workbench.api(
                        choice.hanbit(),
                        Role.MANAGER,
                        put("/api/v1" + selection + "/judgements")
                                .contentType("application/json")
                                .content(body));

        assertThat(text(answer)).contains("\"randomIndex\":\"Saaty 1980\"", "\"together\":[0.571");
    }

    @Test
    void anotherCompanyAndASignedOutVisitorFindNothing() throws Exception {
        var stranger = workbench.visit(workbench.stranger(), Role.EXECUTIVE);

        assertThat(stranger.open(path).getStatus()).isEqualTo(404);
        assertThat(judge(stranger, "direct", 0, "1", "1", "1").getStatus()).isEqualTo(404);
        assertThat(apply(stranger, "direct", 0).getStatus()).isEqualTo(404);
        assertThat(workbench.signedOut().open(path).getStatus()).isIn(302, 303, 401);
        for (var address : new String[] {"/judgements", "/weighings"})
            assertThat(
                            workbench
                                    .api(workbench.stranger(), Role.EXECUTIVE, selection + address)
                                    .getStatus())
                    .isEqualTo(404);
    }

    /** Three criteria, of which the last goes by the name of the one before. */
    private MockHttpServletResponse criteria(
            String first, String second, String threshold, String third) throws Exception {
        var sent = new ArrayList<>(List.of("version", "0", "name", "배터리"));
        for (var line :
                new String[][] {{"기술", first, ""}, {"재무", second, threshold}, {"재무", third, ""}}) {
            sent.addAll(List.of("criterion", "", "criterionName", line[0]));
            sent.addAll(List.of("weight", line[1], "threshold", line[2]));
        }
        for (var used : List.of("0", "1", "2")) sent.addAll(List.of("used", used));
        return minsu.submit(selection + "/criteria", sent.toArray(String[]::new));
    }

    private MockHttpServletResponse judge(Visit who, String method, int version, String... figures)
            throws Exception {
        var sent = new ArrayList<String>();
        sent.addAll(List.of("method", method, "version", String.valueOf(version)));
        for (var figure : figures) sent.addAll(List.of("figure", figure));
        return who.submit(selection + "/judgements", sent.toArray(String[]::new));
    }

    private MockHttpServletResponse apply(Visit who, String method, int version) throws Exception {
        return who.submit(
                selection + "/weighings", "method", method, "version", String.valueOf(version));
    }
}
