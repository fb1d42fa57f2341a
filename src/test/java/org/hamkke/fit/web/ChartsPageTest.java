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
class ChartsPageTest {
    @Autowired TheWorkbench workbench;

    TheChoice choice;
    String path;
    Visit viewer;

    @BeforeEach
    void aViewerIsSignedIn() throws Exception {
        choice = workbench.four();
        path = "/selections/" + choice.id() + "/charts";
        viewer = workbench.visit(choice.hanbit(), Role.VIEWER);
    }

    @Test
    void drawsTheRankedWithTheFiguresBehindThem() throws Exception {
        var parts = text(viewer.open(path)).split("순위 밖");

        assertThat(parts[0])
                .contains(
                        "기준을 가로지르는 점수",
                        "class=\"c-line-2\"",
                        "1 잇다비전",
                        "<td class=\"number\">92</td>")
                .doesNotContain("미르칸모터스", "별내음AI");
        assertThat(parts[1]).contains("미르칸모터스", "조직 문화 34점, 문턱 50점", "별내음AI");
    }

    @Test
    void saysStrengthsAndGapsInWords() throws Exception {
        assertThat(text(viewer.open(path))).contains("재무 건전성 92점(+10, 1위)", "재무 건전성 72점(−10, 2위)");
    }

    @Test
    void onlyThePickedAreDrawnStrongly() throws Exception {
        var picked = text(viewer.open(path + "?pick=" + choice.partners().getFirst()));

        assertThat(picked).contains("class=\"c-line-1\"").doesNotContain("class=\"c-line-2\"");
    }

    @Test
    void anyTwoCriteriaMayBeSetAgainstEachOther() throws Exception {
        assertThat(text(viewer.open(path))).contains("가로는 역량 시너지, 세로는 재무 건전성");
    }

    @Test
    void anotherCompanyAndASignedOutVisitorFindNothing() throws Exception {
        var stranger = workbench.visit(workbench.stranger(), Role.EXECUTIVE);

        assertThat(stranger.open(path).getStatus()).isEqualTo(404);
        assertThat(workbench.signedOut().open(path).getStatus()).isIn(302, 303, 401);
    }
}
