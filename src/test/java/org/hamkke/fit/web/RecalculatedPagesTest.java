package org.hamkke.fit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamkke.fit.TheRound.row;
import static org.hamkke.fit.web.TheWorkbench.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hamkke.ProductTest;
import org.hamkke.demo.Visit;
import org.hamkke.fit.RankingMethod;
import org.hamkke.fit.SelectionRecords;
import org.hamkke.fit.Selections;
import org.hamkke.fit.TheChoice;
import org.hamkke.fit.TheDecision;
import org.hamkke.fit.TheRound;
import org.hamkke.fit.Tunings;
import org.hamkke.fit.report.Shown;
import org.hamkke.fit.setting.CriterionSetting;
import org.hamkke.fit.setting.FuzzyRatings;
import org.hamkke.fit.setting.FuzzyWeights;
import org.hamkke.fit.setting.MethodSettings;
import org.hamkke.identity.Passes;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Role;
import org.hamkke.shell.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every page of a selection that figures shows the calls that give them, and the calls do, to the digit shown. */
@ProductTest
@Import(TheWorkbench.class)
class RecalculatedPagesTest {
    private static final Pattern NUMBER = Pattern.compile("<td class=\"number\"[^>]*>(.*?)</td>");

    @Autowired TheWorkbench workbench;
    @Autowired MockMvc mvc;
    @Autowired Seats seats;
    @Autowired Passes passes;
    @Autowired TheRound round;
    @Autowired SelectionRecords records;
    @Autowired Selections selections;
    @Autowired Tunings tunings;

    TheChoice choice;
    String at;
    Visit minsu;
    Calculator calculator;

    @BeforeEach
    void aManagerAndAProgramAreThere() throws Exception {
        choice = workbench.four();
        at = "/selections/" + choice.id();
        minsu = workbench.visit(choice.hanbit(), Role.MANAGER);
        calculator = Calculator.of(mvc, seats, passes, "calculate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?weights=within&points=5", "?weights=ordinal"})
    void howSureTheRankingIs(String freedom) throws Exception {
        var page = text(minsu.open(at + "/robustness" + freedom));
        var answer = new ShownCalls(page).to("smaa").getFirst().answer(calculator);

        var rows = rows(page);
        for (int i = 0; i < 3; i++) {
            var row = rows.get(i);
            assertThat(row).startsWith(percents(answer.at("/acceptability/" + i)));
            boolean ever = answer.at("/acceptability/" + i + "/0").asDouble() > 0;
            var confidence = answer.at("/confidence/" + i).asDouble();
            assertThat(row).last().isEqualTo(ever ? RobustnessPage.percent(confidence) : "–");
        }
        var pair = RobustnessPage.percent(answer.at("/pairwise/0/1").asDouble());
        assertThat(page.substring(page.indexOf("class=\"table heat\""))).contains(">" + pair + "<");
        assertThat(rows).contains(List.of(percents(answer.at("/centralWeights/0"))));
    }

    @Test
    void whereTheFirstPlaceChangesAndWhereThePlotsEnd() throws Exception {
        var page = text(minsu.open(at + "/robustness"));
        var calls = new ShownCalls(page);

        var level = calls.about("1위가 바뀌는 자리").answer(calculator);
        assertThat(level.at("/scores/0").asDouble())
                .isCloseTo(level.at("/scores/1").asDouble(), within(1e-9));
        var ends =
                calls.to("weighted-sum").stream().filter(c -> c.about().startsWith("그림의")).toList();
        assertThat(ends).hasSize(3);
        for (var end : ends) assertThat(rows(page)).containsAll(plotted(end));
    }

    /** The total at the left end, and the column itself at the right one. */
    private List<List<String>> plotted(ShownCalls.Call end) throws Exception {
        var totals = end.answer(calculator).path("scores");
        int column = Integer.parseInt(end.about().replaceAll(".*입력값의 (\\d+)번 열.*", "$1"));
        var matrix = JsonMapper.shared().readTree(end.body()).path("matrix");
        return IntStream.range(0, totals.size())
                .mapToObj(i ->
                        List.of(
                                Shown.total(totals.get(i).asDouble()),
                                Shown.total(matrix.get(i).get(column).asDouble())))
                .toList();
    }

    @Test
    void whatEachJudgeAndAllOfThemSayPairByPair() throws Exception {
        judge(minsu, "pairwise", "4", "-4", "4");
        judge(workbench.visit(choice.hanbit(), Role.CONTRIBUTOR), "pairwise", "2", "4", "2");
        var page = text(minsu.open(at + "/weights?method=pairwise"));
        var calls = new ShownCalls(page).to("ahp");

        assertThat(calls).hasSize(3);
        for (var call : calls) {
            var answer = call.answer(calculator);
            assertThat(cells(page)).containsAll(shares(answer.path("priorities")));
            var ratio = "%.2f".formatted(answer.path("consistencyRatio").asDouble());
            assertThat(page).contains(ratio);
        }
        assertThat(shares(calls.getLast().answer(calculator).path("priorities")))
                .allSatisfy(share -> assertThat(page).contains("<b>" + share + "</b>"));
    }

    @Test
    void whatAJudgeSaysOfTheBestAndTheWorst() throws Exception {
        judge(minsu, "best-worst", "0", "2", "1", "2", "8", "8", "4", "1");
        var page = text(minsu.open(at + "/weights?method=best-worst"));

        var answer = new ShownCalls(page).to("bwm").getFirst().answer(calculator);
        assertThat(cells(page)).containsAll(shares(answer.path("weights")));
    }

    @Test
    void pointsForEachCriterionAreDividedByTheirSum() throws Exception {
        judge(minsu, "direct", "60", "20", "20");

        assertThat(text(minsu.open(at + "/weights?method=direct")))
                .contains("과장: 60, 20, 20을 그 합으로 나눠 가중치로 삼아요.", "산술평균이에요");
    }

    @ParameterizedTest
    @ValueSource(strings = {"entropy", "critic"})
    void whatTheScoresWouldWeigh(String method) throws Exception {
        var page = text(minsu.open(at + "/weights"));
        var call = new ShownCalls(page).to(method).getFirst();

        assertThat(cells(page.substring(page.indexOf("점수가 말하는 가중치"))))
                .containsAll(shares(call.answer(calculator).path("weights")));
        var file = text(minsu.open(at + "/weights/" + method + ".json"));
        assertThat(calculator.answer(method, JsonMapper.shared().readTree(file)))
                .isEqualTo(call.answer(calculator));
    }

    @Test
    void whyTheChartsAreInThisOrderAndWhatTheDistancesAre() throws Exception {
        var page = text(minsu.open(at + "/charts"));
        var call = new ShownCalls(page).to("weighted-sum").getFirst();

        assertThat(call.answer(calculator).path("ranking").toString()).isEqualTo("[0,1]");
        var matrix = JsonMapper.shared().readTree(call.body()).path("matrix");
        double first = matrix.at("/0/1").asDouble();
        double distance = first - (first + matrix.at("/1/1").asDouble()) / 2;
        assertThat(page).contains("재무 건전성", String.format(Locale.ROOT, "%+.0f", distance));
    }

    @Test
    void howFarRatersAgree() throws Exception {
        var contributor = choice.hanbit().the(Role.CONTRIBUTOR);
        var manager = choice.hanbit().the(Role.MANAGER);
        round.open(choice, manager, manager, contributor);
        for (var rater : List.of(manager, contributor))
            round.score(
                    choice,
                    rater,
                    row(77, rater == manager ? 70 : 95, 60),
                    row(60, 90, rater == manager ? 85 : 40),
                    row(50, 40, 55),
                    row(90, 30, 70));
        round.close(choice, manager);
        var page = text(minsu.open(at + "/meeting"));
        var calls = new ShownCalls(page).to("kendall-w");

        assertThat(calls).hasSize(4);
        var shown = new ArrayList<String>();
        for (var call : calls)
            shown.add("%.2f".formatted(call.answer(calculator).path("w").asDouble()));
        assertThat(page).contains("gauge__value\">" + shown.getFirst());
        assertThat(shown.subList(1, 4)).isEqualTo(footed(page));
        assertThat(page).contains("가장 높은 것 − 가장 낮은 것", "역량 시너지 0.5");
    }

    private static List<String> footed(String page) {
        var foot = page.substring(page.indexOf("<tfoot>"), page.indexOf("</tfoot>"));
        return Pattern.compile("small\">([\\d.]+)<")
                .matcher(foot)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void aRecordFromItsPictureWhateverBecameOfTheScores() throws Exception {
        var manager = choice.hanbit().the(Role.MANAGER);
        TheDecision.record(
                records, manager, choice.id(), TheDecision.on(choice.partners().getFirst()));
        workbench.scoreAgain(choice, manager, 1, 10, 12, 60);
        var page = text(minsu.open(at + "/records/1"));
        var calls = new ShownCalls(page);

        var totals = calls.about("가중합").answer(calculator).path("scores");
        for (int i = 0; i < 2; i++)
            assertThat(page).contains("<b>" + Shown.total(totals.get(i).asDouble()) + "</b>");
        var sure = calls.about("견고함").answer(calculator);
        for (int i = 0; i < 3; i++)
            assertThat(cells(page)).contains(share(sure.at("/acceptability/" + i + "/0")));
        var level = calls.about("1위가 바뀌는 자리").answer(calculator).path("scores");
        assertThat(level.get(0).asDouble()).isCloseTo(level.get(1).asDouble(), within(1e-9));
    }

    @Test
    void howFarTheMethodsAgree() throws Exception {
        var page = text(minsu.open(at + "/methods"));
        var call = new ShownCalls(page).to("rank-agreement").getFirst();
        var answer = call.answer(calculator);

        assertThat(answer.path("kendallTauB")).hasSize(6);
        for (var row : answer.path("kendallTauB"))
            for (var tau : row) assertThat(page).contains(Shown.agreement(tau.asDouble()));
        assertThat(answer.at("/spearman/0/0").asDouble()).isEqualTo(1);
        assertThat(minsu.open(at + "/methods/agreement.json").getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(FuzzyRatings.class)
    void everyMethodOfARecordFromItsPicture(FuzzyRatings ratings) throws Exception {
        var manager = choice.hanbit().the(Role.MANAGER);
        CurrentActor.run(manager, () -> tune(manager, ratings));
        TheDecision.record(
                records, manager, choice.id(), TheDecision.on(choice.partners().getFirst()));
        workbench.scoreAgain(choice, manager, 1, 10, 12, 60);
        CurrentActor.run(manager, () -> tunings.set(manager, choice.id(), 1, MethodSettings.USUAL));
        var calls = new ShownCalls(text(minsu.open(at + "/records/1")));
        var frozen = JsonMapper.shared().readTree(text(minsu.open(at + "/records/1/picture.json")));

        assertThat(frozen.at("/basis/methods")).hasSize(RankingMethod.values().length);
        for (var method : frozen.at("/basis/methods")) {
            var answer = calls.about(t(method)).answer(calculator);
            for (int i = 0; i < 2; i++)
                assertThat(figures(answer, method.path("calculation").asString()).get(i).asDouble())
                        .as(t(method))
                        .isCloseTo(
                                Double.parseDouble(
                                        method.at("/places/" + i + "/figure").asString()),
                                within(1e-12));
        }
    }

    /** So that every method takes part. */
    private void tune(Actor manager, FuzzyRatings ratings) {
        var criteria = selections.get(manager, choice.id()).criteria();
        var culture = criteria.getLast().id().value();
        var set =
                CriterionSetting.USUAL
                        .gaussian(12)
                        .worth(0, 40, 80, 95, 100)
                        .leaning(criteria.getFirst().id().value(), 3);
        tunings.set(
                manager,
                choice.id(),
                0,
                new MethodSettings(
                        30,
                        MethodSettings.SUMS,
                        ratings,
                        FuzzyWeights.WORDS,
                        Map.of(culture, set)));
    }

    private static String t(JsonNode method) {
        return Words.t("fit.methods.name." + method.path("method").asString());
    }

    /** Of the two candidates; the network has its goal and criteria before them. */
    private static JsonNode figures(JsonNode answer, String calculation) {
        if (calculation.equals("anp")) {
            var limit = answer.path("limit");
            return JsonMapper.shared()
                    .createArrayNode()
                    .add(limit.get(limit.size() - 2))
                    .add(limit.get(limit.size() - 1));
        }
        return answer.path(
                switch (calculation) {
                    case "weighted-sum" -> "scores";
                    case "vikor" -> "Q";
                    case "promethee" -> "net";
                    default -> "closeness";
                });
    }

    @Test
    void aBodyTooLongToReadStandsInItsFile() {
        var call = Recalculation.Call.brief("critic", "CRITIC", "critic", Map.of());

        assertThat(call.filed("/selections/1/weights/critic.json", 1_000).isFiled()).isFalse();
        assertThat(call.filed("/selections/1/weights/critic.json", 1_001).text())
                .isEqualTo("POST /api/v1/calculations/critic");
    }

    @Test
    void aBodyThatNoPageOffersIsNotThere() throws Exception {
        for (var path : List.of("/robustness/none.json", "/weights/none.json"))
            assertThat(minsu.open(at + path).getStatus()).as(path).isEqualTo(404);
        var stranger = workbench.visit(workbench.stranger(), Role.EXECUTIVE);
        for (var path : List.of("/robustness/smaa.json", "/weights/entropy.json")) {
            assertThat(minsu.open(at + path).getStatus()).as(path).isEqualTo(200);
            assertThat(stranger.open(at + path).getStatus()).as(path).isEqualTo(404);
            assertThat(workbench.signedOut().open(at + path).getStatus()).isIn(302, 303, 401);
        }
    }

    private void judge(Visit who, String method, String... figures) throws Exception {
        var sent = new ArrayList<>(List.of("method", method, "version", "0"));
        for (var figure : figures) sent.addAll(List.of("figure", figure));
        assertThat(who.submit(at + "/judgements", sent.toArray(String[]::new)).getStatus())
                .isEqualTo(302);
    }

    /** The numbers of each row of a table. */
    private static List<List<String>> rows(String page) {
        return Pattern.compile("<tr.*?</tr>", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(row -> cells(row.group()))
                .filter(row -> !row.isEmpty())
                .toList();
    }

    private static List<String> cells(String html) {
        return NUMBER.matcher(html)
                .results()
                .map(cell -> cell.group(1).replaceAll("<[^>]*>", ""))
                .toList();
    }

    private static String[] percents(JsonNode shares) {
        return shares.values().stream()
                .map(share -> RobustnessPage.percent(share.asDouble()))
                .toArray(String[]::new);
    }

    private static List<String> shares(JsonNode weights) {
        return weights.values().stream().map(RecalculatedPagesTest::share).toList();
    }

    private static String share(JsonNode share) {
        return ConsensusWords.share(share.asDouble());
    }
}
