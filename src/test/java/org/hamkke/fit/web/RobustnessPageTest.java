package org.hamkke.fit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamkke.fit.web.TheWorkbench.text;

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
class RobustnessPageTest {
    @Autowired TheWorkbench workbench;

    TheChoice choice;
    String path;
    Visit viewer;

    @BeforeEach
    void aViewerIsSignedIn() throws Exception {
        choice = workbench.four();
        path = "/selections/" + choice.id() + "/robustness";
        viewer = workbench.visit(choice.hanbit(), Role.VIEWER);
    }

    @Test
    void saysInWordsHowOftenWhoIsFirst() throws Exception {
        assertThat(text(viewer.open(path)))
                .containsPattern("(잇다비전이|별내음AI가|별내음AI이\\(가\\)) 가중치와 점수의 100가지 조합 중 \\d+에서 1위예요")
                .contains("믿음 계수", "어떤 가중치라면 1위일까요?", "둘씩 견주면");
    }

    @Test
    void whoWaitsForAScoreIsComparedOverTheWholeScaleAndWhoFailsAGateIsNot() throws Exception {
        var parts = text(viewer.open(path)).split("순위 밖");

        assertThat(parts[0]).contains("별내음AI", "점수 모자람").doesNotContain("미르칸모터스");
        assertThat(parts[1]).contains("미르칸모터스", "조직 문화 34점, 문턱 50점").doesNotContain("별내음AI");
    }

    @Test
    void saysTheSmallestChangeOfOneWeightThatChangesTheWinner() throws Exception {
        assertThat(text(viewer.open(path)))
                .containsPattern("가중치를 [\\d.]+%에서 [\\d.]+%로 (올리면|내리면) 여울로지스가 따라잡아요");
    }

    @Test
    void weightsMayBeHeldNearThoseSavedOrInTheirOrder() throws Exception {
        assertThat(text(viewer.open(path + "?weights=within&points=5"))).contains("±5%p 안에서");
        assertThat(text(viewer.open(path + "?weights=ordinal"))).contains("늘 더 무겁거나 같은");
    }

    @Test
    void pointsThatAreNoneAreSaidBesideTheField() throws Exception {
        var answer = viewer.open(path + "?weights=within&points=0");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains("id=\"points-error\"", "1에서 100까지", "value=\"0\"");
    }

    @Test
    void theOpenApiGivesTheWholeStudy() throws Exception {
        assertThat(text(workbench.api(choice.hanbit(), Role.VIEWER, path + "?weights=ordinal")))
                .contains("\"method\":\"smaa-2\"", "\"rankAcceptability\":[[", "\"challenger\":1");
    }

    @Test
    void anotherCompanyAndASignedOutVisitorFindNothing() throws Exception {
        var stranger = workbench.visit(workbench.stranger(), Role.EXECUTIVE);

        assertThat(stranger.open(path).getStatus()).isEqualTo(404);
        assertThat(workbench.signedOut().open(path).getStatus()).isIn(302, 303, 401);
        assertThat(workbench.api(workbench.stranger(), Role.EXECUTIVE, path).getStatus())
                .isEqualTo(404);
    }
}
