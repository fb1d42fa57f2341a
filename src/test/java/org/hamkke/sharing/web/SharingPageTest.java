package org.hamkke.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
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
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Role;
import org.hamkke.sharing.Sharing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
class SharingPageTest {
    @Autowired MockMvc mvc;
    @Autowired Seats seats;
    @Autowired Alliances alliances;
    @Autowired Invitations invitations;
    @Autowired Letters letters;
    @Autowired Passes passes;
    @Autowired Sharing sharing;

    Founded story;
    String path;
    Visit minsu;

    @BeforeEach
    void aManagerIsSignedIn() throws Exception {
        story = Founded.of(seats, alliances, invitations, letters);
        path = "/alliances/" + story.alliance() + "/sharing";
        minsu = visit(story.hanbit(), Role.MANAGER);
    }

    @Test
    void theFormBeginsWithFourScenariosAndTheFailedOneAmongThem() throws Exception {
        assertThat(text(minsu.open(path + "/draft")))
                .contains("크게 성공", "계획대로", "더딤", "실패", "이익 몫(%)");
    }

    @Test
    void bothSidesReadTheSameRuleAndTheSameFigures() throws Exception {
        save(minsu, plan());

        for (var side : List.of(story.hanbit(), story.seum()))
            assertThat(text(visit(side, Role.VIEWER).open(path)))
                    .contains(
                            "한빛로보틱스가 <b>55%</b>",
                            "+7억 7,000만 원",
                            "-9억 7,500만 원",
                            "공정 기준보다",
                            "<svg class=\"chart\"",
                            "기댓값");
    }

    @Test
    void aNumberAndItsUnitStandInOneLine() throws Exception {
        save(minsu, plan());

        var page = minsu.open(path).getContentAsString(StandardCharsets.UTF_8);

        assertThat(page).contains("+7억\u00a07,000만\u00a0원");
        assertThat(page.replaceAll("(?s)<details.*?</details>", ""))
                .doesNotContainPattern("\\d[만억] [\\d원]");
    }

    @Test
    void sharesThatMissTheWholeAreSaidBesideTheFieldAndNothingTypedIsLost() throws Exception {
        var answer = save(minsu, with(plan(), "gain.1", "44", "contribution.0.basis", "감정평가서 3쪽"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains("이익 몫의 합이 99%예요", "감정평가서 3쪽");
    }

    @Test
    void aPlanWithoutFailureIsRefused() throws Exception {
        var answer = save(minsu, with(plan(), "scenario.1.cost", "0"));

        assertThat(text(answer)).contains("손실이 나는 시나리오가 하나는 있어야 해요");
    }

    @Test
    void aNegativeContributionAndAnUnreadableAmountAreRefusedBesideTheirFields() throws Exception {
        assertThat(text(save(minsu, with(plan(), "contribution.0.value", "-1억"))))
                .contains("0원 이상으로", "id=\"contribution.0.value-error\"");
        assertThat(text(save(minsu, with(plan(), "contribution.0.value", "1억 2천"))))
                .contains("금액을 1억 2,000만 원이나");
    }

    @Test
    void anEmptyRowFallsAwayAndTheOthersKeepTheirWords() throws Exception {
        var typed =
                with(
                        plan(),
                        "scenarios",
                        "4",
                        "scenario.3.name",
                        "더딤",
                        "scenario.3.revenue",
                        "일억",
                        "scenario.2.name",
                        "");

        var answer = text(save(minsu, typed));

        assertThat(answer)
                .contains("id=\"scenario.2.revenue-error\"", "value=\"더딤\"")
                .doesNotContain("scenario.3.");
    }

    @Test
    void oneMoreRowKeepsWhatWasTypedAndSavesNothing() throws Exception {
        var answer = minsu.submit(path + "/draft", parameters(with(plan(), "more", "scenario")));

        assertThat(text(answer)).contains("scenario.2.name", "계획대로");
        assertThat(as(() -> sharing.versions(manager(), story.alliance()))).isEmpty();
    }

    @Test
    void twoWhoEditAtOnceSeeBothRules() throws Exception {
        save(visit(story.seum(), Role.MANAGER), with(plan(), "gain.0", "50", "gain.1", "50"));

        var answer = save(minsu, plan());

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(text(answer)).contains("이익이 나면 한빛로보틱스가 55%", "이익이 나면 한빛로보틱스가 50%", "오태경");
    }

    @Test
    void theRuleGoesToTheKeysAndTheNextDraftIsComparedWithIt() throws Exception {
        save(minsu, plan());
        minsu.submit(path + "/proposal", "number", "1", "version", "0");

        assertThat(text(visit(story.seum(), Role.EXECUTIVE).open(path)))
                .contains("열쇠 2개 남음", "/assents/", "동의 기다림");
    }

    @Test
    void aThirdCompanyGetsOneAndTheSame404() throws Exception {
        save(minsu, plan());
        var stranger = visit(story.outsider(), Role.EXECUTIVE);

        for (var page :
                List.of(
                        path,
                        path + "/draft",
                        path + "/versions/1",
                        path + "/comparison",
                        path + "/table.xlsx"))
            assertThat(stranger.open(page).getStatus()).as(page).isEqualTo(404);
        assertThat(save(stranger, plan()).getStatus()).isEqualTo(404);
    }

    @Test
    void aViewerCannotWrite() throws Exception {
        save(minsu, plan());

        assertThat(save(visit(story.seum(), Role.VIEWER), with(plan(), "number", "1")).getStatus())
                .isEqualTo(422);
        assertThat(text(visit(story.seum(), Role.VIEWER).open(path)))
                .doesNotContain("/proposal", "/draft");
    }

    @Test
    void theOpenApiRecalculatesAndKeepsNothing() throws Exception {
        var answer = program().send(post("/api/v1" + path + "/calculation"), body("0.55"));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(text(answer))
                .contains(
                        "\"result\":1400000000",
                        "\"parts\":[770000000,630000000]",
                        "\"shapley\":[700000000,700000000]",
                        "\"step\":\"shared\"");
        assertThat(text(program().read("/api/v1" + path))).contains("\"latest\":null");
    }

    @Test
    void theOpenApiNamesTheFieldThatIsWrong() throws Exception {
        var answer = program().send(post("/api/v1" + path + "/calculation"), body("0.5"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer))
                .contains("\"rule\":\"GAIN_SHARES_MAKE_UP_THE_WHOLE\"", "\"field\":\"gain\"");
    }

    @Test
    void theOpenApiTellsWhatThePageShows() throws Exception {
        save(minsu, plan());

        assertThat(text(program().read("/api/v1" + path)))
                .contains("\"number\":1", "\"gain\":0.55", "\"parts\":[-975000000,-975000000]");
    }

    private Program program() {
        return Program.of(mvc, passes, manager(), "read", "write", "calculate");
    }

    private String body(String gain) {
        var order = order();
        return """
        {"parties": [{"party": "%s", "gain": %s, "loss": 0.5}, {"party": "%s", "gain": 0.45, "loss": 0.5}],
         "scenarios": [{"name": "계획대로", "revenue": 3600000000, "cost": 2200000000}, {"name": "실패", "cost": 100}]}
        """
                .formatted(order.get(0), gain, order.get(1));
    }

    private Map<String, String> plan() {
        var order = order();
        return with(
                Map.of(
                        "number",
                        "0",
                        "version",
                        "0",
                        "tiers",
                        "0",
                        "contributions",
                        "1",
                        "scenarios",
                        "2"),
                "gain.0",
                "55",
                "gain.1",
                "45",
                "loss.0",
                "50",
                "loss.1",
                "50",
                "ceiling.0",
                "10억",
                "ceiling.1",
                "1,000,000,000",
                "contribution.0.party",
                order.get(0).toString(),
                "contribution.0.kind",
                "CASH",
                "contribution.0.description",
                "투자금",
                "contribution.0.value",
                "6억",
                "contribution.0.basis",
                "납입액",
                "scenario.0.name",
                "계획대로",
                "scenario.0.revenue",
                "36억",
                "scenario.0.cost",
                "22억",
                "scenario.0.probability",
                "70",
                "scenario.1.name",
                "실패",
                "scenario.1.revenue",
                "5억",
                "scenario.1.cost",
                "24억 5,000만",
                "scenario.1.probability",
                "30");
    }

    private static Map<String, String> with(Map<String, String> plan, String... changes) {
        var changed = new TreeMap<>(plan);
        for (int i = 0; i < changes.length; i += 2) changed.put(changes[i], changes[i + 1]);
        return changed;
    }

    private MockHttpServletResponse save(Visit who, Map<String, String> plan) throws Exception {
        return who.submit(path + "/draft", parameters(plan));
    }

    private static String[] parameters(Map<String, String> plan) {
        var parameters = new ArrayList<String>();
        plan.forEach((name, value) -> parameters.addAll(List.of(name, value)));
        return parameters.toArray(String[]::new);
    }

    private List<UUID> order() {
        return as(() -> Sharing.order(alliances.get(manager(), story.alliance())));
    }

    private Actor manager() {
        return story.hanbit().the(Role.MANAGER);
    }

    private <T> T as(java.util.function.Supplier<T> work) {
        return CurrentActor.as(manager(), work::get);
    }

    private Visit visit(Seated company, Role role) throws Exception {
        return Visit.of(mvc, company, role);
    }

    /** Figures hold no-break spaces, which a test is not about. */
    private static String text(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8)
                .replace('\u00a0', ' ')
                .replace('−', '-');
    }
}
