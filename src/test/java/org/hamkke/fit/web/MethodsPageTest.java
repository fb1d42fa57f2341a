package org.hamkke.fit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamkke.fit.web.TheWorkbench.text;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.hamkke.ProductTest;
import org.hamkke.demo.Visit;
import org.hamkke.fit.TheChoice;
import org.hamkke.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ProductTest
@Import(TheWorkbench.class)
class MethodsPageTest {
    @Autowired TheWorkbench workbench;

    TheChoice choice;
    String path;
    Visit viewer;

    @BeforeEach
    void aViewerIsSignedIn() throws Exception {
        choice = workbench.four();
        path = "/selections/" + choice.id() + "/methods";
        viewer = workbench.visit(choice.hanbit(), Role.VIEWER);
    }

    @Test
    void saysHowManyMethodsPutTheSameCandidateFirst() throws Exception {
        assertThat(text(viewer.open(path)))
                .contains("잇다비전을 1위로 꼽아요", "TOPSIS 벡터", "VIKOR", "PROMETHEE II", "퍼지 TOPSIS");
    }

    @Test
    void whoAGateHoldsBackOrWhoWaitsIsRankedByNoMethod() throws Exception {
        var page = text(viewer.open(path));

        assertThat(table(page)).contains("여울로지스", "잇다비전").doesNotContain("미르칸모터스", "별내음AI");
        assertThat(page).contains("미르칸모터스", "조직 문화 34점, 문턱 50점", "없는 점수: 재무 건전성");
    }

    private static String table(String page) {
        return page.substring(
                page.indexOf("<table class=\"table methods\""), page.indexOf("</table>"));
    }

    @Test
    void fuzzyTopsisIsLeftOutWhereRatersDoNotDiffer() throws Exception {
        var contributor = choice.hanbit().the(Role.CONTRIBUTOR);
        workbench.scoreAgain(choice, contributor, 0, 88, 74, 82);

        assertThat(text(viewer.open(path)))
                .contains("퍼지 TOPSIS는 뺐어요")
                .doesNotContain("m-fuzzy-topsis");
    }

    @Test
    void withFewerThanTwoRankedThereIsNothingToCompare() throws Exception {
        workbench.score(choice, choice.hanbit().the(Role.EXECUTIVE), 1, 10, 10, 0);
        workbench.score(choice, choice.hanbit().the(Role.EXECUTIVE), 0, 10, 10, 0);

        assertThat(text(viewer.open(path))).contains("견줄 수 있는 후보가 아직 둘이 안 돼요.");
    }

    @Test
    void theCallShownRecomputesTheFigureShown() throws Exception {
        var body = text(viewer.open(path + "/weighted-sum.json"));
        var again =
                workbench.api(
                        choice.hanbit(),
                        Role.VIEWER,
                        post("/api/v1/calculations/weighted-sum")
                                .contentType("application/json")
                                .content(body));

        assertThat(again.getStatus()).as(text(again)).isEqualTo(200);
        assertThat(text(again)).contains("\"ranking\":[0,1]");
    }

    @Test
    void theOpenApiGivesPlacesFiguresAndInputs() throws Exception {
        assertThat(text(workbench.api(choice.hanbit(), Role.VIEWER, path)))
                .contains(
                        "\"method\":\"promethee\"",
                        "\"type\":\"linear\",\"q\":5.0,\"p\":25.0",
                        "\"ratings\":[[[82.0,82.0,82.0]",
                        "\"call\":\"/api/v1/calculations/vikor\"");
    }

    @Test
    void anotherCompanyAndASignedOutVisitorFindNothing() throws Exception {
        var stranger = workbench.visit(workbench.stranger(), Role.EXECUTIVE);

        for (var page : List.of(path, path + "/vikor.json")) {
            assertThat(stranger.open(page).getStatus()).as(page).isEqualTo(404);
            assertThat(workbench.signedOut().open(page).getStatus()).as(page).isIn(302, 401, 303);
        }
        assertThat(workbench.api(workbench.stranger(), Role.EXECUTIVE, path).getStatus())
                .isEqualTo(404);
    }
}
