package org.hamkke.fit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamkke.fit.web.TheWorkbench.text;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.List;
import org.hamkke.ProductTest;
import org.hamkke.demo.Program;
import org.hamkke.demo.Visit;
import org.hamkke.fit.Selections;
import org.hamkke.fit.TheChoice;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

@ProductTest
@Import(TheWorkbench.class)
class TuningPageTest {
    @Autowired TheWorkbench workbench;
    @Autowired Selections selections;

    TheChoice choice;
    String methods;
    String settings;
    Visit manager;

    @BeforeEach
    void aManagerIsSignedIn() throws Exception {
        choice = workbench.four();
        methods = "/selections/" + choice.id() + "/methods";
        settings = methods + "/settings";
        manager = workbench.visit(choice.hanbit(), Role.MANAGER);
    }

    @Test
    void whatIsSetStandsOnThePageOfTheMethods() throws Exception {
        assertThat(whole("70", "0", "words").getStatus()).isEqualTo(302);

        assertThat(text(manager.open(methods)))
                .contains("전체 아쉬움 70%, 가장 큰 아쉬움 하나 30%", "가중합 최소–최대", "역량 시너지 매우 높음");
        assertThat(text(manager.open(settings)))
                .contains("바뀐 기록", "전체 아쉬움 50%", "→ 전체 아쉬움 70%", "모두 기본값으로");
    }

    @Test
    void oneCriterionIsSetOnAPageOfItsOwn() throws Exception {
        var sent = culture("gaussian", "12", "0", "9");
        assertThat(sent.getStatus()).as(text(sent)).isEqualTo(302);

        assertThat(text(manager.open(settings)))
                .contains("가우스형, 변곡점 12점", "0 · 40 · 80 · 95 · 100", "역량 시너지 9");
        assertThat(text(manager.open(methods))).contains("가치함수 가중합", ">ANP<", "조직 문화 ← 역량 시너지 9");
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndNothingTypedIsLost() throws Exception {
        var refused = culture("level", "0", "0", "12");

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused))
                .contains("id=\"s-error\"", "1에서 100까지", "0에서 9까지")
                .containsPattern("id=\"lean-[0-9a-f-]+-error\"")
                .contains("value=\"12\"", "value=\"80\"", "<option value=\"level\" selected");
        assertThat(whole("101", "0", "crisp").getStatus()).isEqualTo(422);
    }

    @Test
    void twoWhoSetTheSameSeeBothTexts() throws Exception {
        whole("70", "0", "crisp");
        var late = whole("20", "0", "words");

        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(text(late)).contains("70", "value=\"20\"", "name=\"version\" value=\"1\"");
    }

    @Test
    void everyMethodShowsTheCallThatGivesItsFigures() throws Exception {
        whole("35", "0", "words");
        culture("v-shape", "15", "1", "7");
        var shown = Program.json(api(Role.VIEWER, methods)).at("/methods");

        assertThat(shown).hasSize(9);
        for (var method : shown) assertRecomputes(method);
    }

    private void assertRecomputes(JsonNode method) throws Exception {
        var again =
                Program.json(
                        workbench.api(
                                choice.hanbit(),
                                Role.VIEWER,
                                post(method.at("/call").asString())
                                        .contentType("application/json")
                                        .content(method.at("/input").toString())));
        var field =
                switch (method.at("/method").asString()) {
                    case "weighted-sum" -> "/scores";
                    case "vikor" -> "/Q";
                    case "promethee" -> "/net";
                    case "anp" -> "/limit";
                    default -> "/closeness";
                };
        var figures = again.at(field);
        int skipped = figures.size() - 2;
        for (int i = 0; i < 2; i++)
            assertThat(figures.get(skipped + i).asDouble())
                    .as(method.at("/method") + " " + again)
                    .isCloseTo(method.at("/figures/" + i).asDouble(), within(1e-12));
    }

    @Test
    void aProgramReadsAndWritesThem() throws Exception {
        var criterion = culture();
        var body =
                """
                {"regret": 40, "sums": ["linear-max"], "ratings": "triangles", "version": 0,
                 "criteria": [{"criterion": "%s", "preference": "u-shape", "q": 8}]}
                """
                        .formatted(criterion);
        var written = Program.json(write(Role.MANAGER, body));

        assertThat(written.at("/version").asInt()).isEqualTo(1);
        assertThat(written.at("/weights").asString()).isEqualTo("crisp");
        var read = Program.json(api(Role.VIEWER, settings));
        assertThat(read).isEqualTo(written);
        assertThat(read.at("/criteria/2/preference").asString()).isEqualTo("u-shape");
        assertThat(write(Role.MANAGER, body).getStatus()).isEqualTo(409);
    }

    @Test
    void aProgramIsToldWhatIsWrong() throws Exception {
        for (var body :
                List.of(
                        "{\"version\": 0, \"ratings\": \"guess\"}",
                        "{\"version\": 0, \"regret\": -1}",
                        "{\"version\": 0, \"criteria\": [{\"q\": 3}]}",
                        "{\"version\": 0, \"criteria\": [{\"criterion\": \"%s\", \"q\": 3}]}"
                                .formatted(choice.id()),
                        "{\"version\": 0, \"criteria\": [{\"criterion\": \"%1$s\", \"leanings\": [{\"on\": \"%1$s\", \"strength\": 3}]}]}"
                                .formatted(culture()),
                        "{\"version\": 0, \"criteria\": [{\"criterion\": \"%s\", \"values\": [0, null, 1, 2, 3]}]}"
                                .formatted(culture())))
            assertThat(write(Role.MANAGER, body).getStatus()).as(body).isEqualTo(422);
    }

    @Test
    void whoOnlyReadsIsOfferedNoForm() throws Exception {
        var viewer = workbench.visit(choice.hanbit(), Role.VIEWER);

        assertThat(text(viewer.open(settings)))
                .contains("평가자 점수의 최저·평균·최고", "선형, 5점까지 같고")
                .doesNotContain("설정 저장");
        assertThat(write(Role.VIEWER, "{\"version\": 0, \"regret\": 1}").getStatus())
                .isBetween(400, 499);
    }

    @Test
    void anotherCompanyAndASignedOutVisitorFindNothing() throws Exception {
        var stranger = workbench.visit(workbench.stranger(), Role.EXECUTIVE);

        for (var page : List.of(settings, settings + "/" + culture())) {
            assertThat(stranger.open(page).getStatus()).as(page).isEqualTo(404);
            assertThat(workbench.signedOut().open(page).getStatus()).as(page).isIn(302, 401, 303);
        }
        assertThat(workbench.api(workbench.stranger(), Role.EXECUTIVE, settings).getStatus())
                .isEqualTo(404);
    }

    private String culture() {
        var minsu = choice.hanbit().the(Role.MANAGER);
        return CurrentActor.as(minsu, () -> selections.get(minsu, choice.id()))
                .criteria()
                .getLast()
                .id()
                .toString();
    }

    private MockHttpServletResponse whole(String regret, String version, String weights)
            throws Exception {
        return manager.submit(
                settings,
                "regret",
                regret,
                "sums",
                "min-max",
                "ratings",
                "trapezoids",
                "weights",
                weights,
                "version",
                version);
    }

    private MockHttpServletResponse culture(String type, String s, String version, String lean)
            throws Exception {
        var minsu = choice.hanbit().the(Role.MANAGER);
        var synergy =
                CurrentActor.as(minsu, () -> selections.get(minsu, choice.id()))
                        .criteria()
                        .getFirst()
                        .id();
        return manager.submit(
                settings + "/" + culture(),
                "type",
                type,
                "q",
                "5",
                "p",
                "25",
                "s",
                s,
                "value0",
                "0",
                "value25",
                "40",
                "value50",
                "80",
                "value75",
                "95",
                "value100",
                "100",
                "lean-" + synergy,
                lean,
                "version",
                version);
    }

    private MockHttpServletResponse write(Role role, String body) throws Exception {
        return workbench.api(
                choice.hanbit(),
                role,
                put("/api/v1" + settings).contentType("application/json").content(body));
    }

    private MockHttpServletResponse api(Role role, String path) throws Exception {
        return workbench.api(choice.hanbit(), role, get("/api/v1" + path));
    }
}
