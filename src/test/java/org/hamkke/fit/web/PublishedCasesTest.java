package org.hamkke.fit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hamkke.ProductTest;
import org.hamkke.fit.method.Cases;
import org.hamkke.identity.Passes;
import org.hamkke.identity.Seats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Every calculator gives over HTTP what was printed. */
@ProductTest
class PublishedCasesTest {
    private static final String MIN_MAX = "min-max";

    @Autowired MockMvc mvc;
    @Autowired Seats seats;
    @Autowired Passes passes;
    private Calculator calculator;

    @BeforeEach
    void issueToken() {
        calculator = Calculator.of(mvc, seats, passes, "calculate");
    }

    static Stream<Published> published() {
        return Stream.of(
                Published.of("saw-1", "weighted-sum")
                        .table()
                        .with("normalisation", "linear-max")
                        .printed("scores", "scores"),
                Published.of("smaa-pvf", "value-function")
                        .taking("x", "x")
                        .taking("breakpoints", "cutoffs")
                        .taking("values", "values")
                        .printed("values", "v"),
                ahp("ahp-drinks").printed("consistencyRatio", "CR"),
                ahp("ahp-drinks").computed("lambdaMax", "lambda_max"),
                ahp("ahp-wealth-of-nations")
                        .printed("lambdaMax", "lambda_max")
                        .printed("consistencyIndex", "CI")
                        .printed("consistencyRatio", "CR"),
                ahp("ahp-perfectly-consistent").printed("consistencyRatio", "CR"),
                ahp("ahp-cyclic")
                        .printed("lambdaMax", "lambda_max")
                        .printed("consistencyIndex", "CI"),
                bestWorst("linear").printed("weights", "weights_linear").printed("xi", "xi_L"),
                bestWorst("nonlinear")
                        .gives("weights", "/computed_full_precision/interval_weights", 1e-6),
                Published.of("topsis-mountain-minmax", "topsis")
                        .table()
                        .with("normalisation", MIN_MAX)
                        .printed("closeness", "closeness"),
                Published.of("topsis-mountain-vector", "topsis")
                        .table()
                        .computed("closeness", "closeness"),
                Published.of("vikor-mountain", "vikor")
                        .table()
                        .taking("v", "v")
                        .printed("S", "S")
                        .printed("R", "R")
                        .printed("Q", "Q"),
                Published.of("promethee-zhao", "promethee").table().printed("net", "phi_net"),
                Published.of("fuzzy-topsis-kore", "fuzzy-topsis")
                        .taking("ratings", "matrix")
                        .taking("weights", "weights")
                        .directions()
                        .printed("closeness", "closeness")
                        .computed("distancePlus", "d_plus")
                        .computed("distanceMinus", "d_minus"),
                Published.of("entropy-weights", "entropy")
                        .taking("matrix", "matrix")
                        .printed("weights", "weights"),
                Published.of("smaa-analytic-2x2", "smaa")
                        .taking("values", "values")
                        .gives("acceptability/0/0", "/expected/b1/0", 0.0153)
                        .gives("acceptability/1/0", "/expected/b1/1", 0.0153)
                        .gives("centralWeights/0/0", "/expected/central_w1_of_a1", 0.006));
    }

    private static Published ahp(String id) {
        return Published.of(id, "ahp")
                .taking("matrix", "matrix")
                .printed("priorities", "priorities");
    }

    private static Published bestWorst(String model) {
        return Published.of("bwm-car", "bwm")
                .taking("best", "best")
                .taking("worst", "worst")
                .taking("bestToOthers", "best_to_others")
                .taking("othersToWorst", "others_to_worst")
                .with("model", model);
    }

    @ParameterizedTest
    @MethodSource("published")
    void aCalculatorGivesWhatWasPrinted(Published published) throws Exception {
        var answer = calculator.answer(published.method(), published.request());

        assertThat(published.figures()).isNotEmpty();
        for (var figure : published.figures())
            assertClose(answer.at(figure.path()), figure.printed(), figure.tolerance());
    }

    private static void assertClose(JsonNode found, JsonNode printed, double tolerance) {
        assertThat(found.size()).isEqualTo(printed.size());
        if (printed.isNumber())
            assertThat(found.asDouble()).isCloseTo(printed.asDouble(), within(tolerance));
        for (int i = 0; i < printed.size(); i++)
            assertClose(found.get(i), printed.get(i), tolerance);
    }

    /** The paper counts its mountains from 1. */
    @Test
    void theCompromiseAndTheWinnersOfTheMountainsCountFromZero() throws Exception {
        var mountains = Published.of("vikor-mountain", "vikor").table().request();

        assertThat(calculator.answer("vikor", mountains).at("/compromise/0").asInt()).isOne();
        assertThat(calculator.answer("topsis", mountains).at("/ranking/0").asInt()).isZero();
    }

    /** Three criteria whose middle one is judged like the whole span contradict themselves the most: ξ is the CI. */
    @Test
    void theGreatestContradictionReproducesThePublishedTableOfConsistencyIndices()
            throws Exception {
        var table = Cases.named("bwm-consistency-index").node();
        for (int k = 0; k < table.at("/input/a_BW").size(); k++) {
            int span = table.at("/input/a_BW").get(k).asInt();
            var answer = calculator.answer("bwm", mostContradictory(span));
            assertThat(answer.at("/xi").asDouble())
                    .isCloseTo(table.at("/expected/CI").get(k).asDouble(), within(0.006));
        }
    }

    private static Map<String, Object> mostContradictory(int span) {
        return Map.of(
                "best",
                0,
                "worst",
                2,
                "bestToOthers",
                List.of(1, span, span),
                "othersToWorst",
                List.of(span, span, 1),
                "model",
                "nonlinear");
    }
}
