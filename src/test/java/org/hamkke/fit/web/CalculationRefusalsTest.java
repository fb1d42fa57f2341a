package org.hamkke.fit.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.hamkke.ProductTest;
import org.hamkke.demo.Program;
import org.hamkke.identity.Passes;
import org.hamkke.identity.Seats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What can't be computed with is refused by rule, field and index; nothing is guessed, nothing breaks. */
@ProductTest
class CalculationRefusalsTest {
    @Autowired MockMvc mvc;
    @Autowired Seats seats;
    @Autowired Passes passes;
    private Calculator calculator;

    @BeforeEach
    void issueToken() {
        calculator = Calculator.of(mvc, seats, passes, "calculate");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/calculations/refused.csv", delimiter = '|', numLinesToSkip = 1)
    void aRefusalNamesTheRuleAndThePlace(
            int status, String rule, String path, String method, String body) throws Exception {
        var response = calculator.send(method, body == null ? "" : body);

        var problem = Program.json(response);
        assertThat(problem.path("rule").asString()).isEqualTo(rule);
        assertThat(problem.path("path").asString()).isEqualTo(path == null ? "" : path);
        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(problem.path("detail").asString()).isNotBlank().doesNotContain("{", "fit.input");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{                                              | BODY_IS_READABLE  | ''",
                "{\"matrix\": [[1], oops]}                      | BODY_IS_READABLE  | matrix[1]",
                "{\"weights\": [1], \"weights\": [1]}           | VALUE_IS_READABLE | weights",
                "{\"matrix\": [[1]], \"weights\": [1]} and more | BODY_IS_READABLE  | ''"
            })
    void aBodyThatCanNotBeReadIsRefusedByItsPlace(String body, String rule, String field)
            throws Exception {
        var response = calculator.send("topsis", body);

        var problem = Program.json(response);
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(problem.at("/errors/0/rule").asString()).isEqualTo(rule);
        assertThat(problem.at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(problem.path("line").asInt()).isEqualTo(1);
    }

    @Test
    void aPlaceIsAlsoGivenAsFieldAndIndices() throws Exception {
        var problem =
                Program.json(
                        calculator.send(
                                "topsis", "{\"matrix\": [[1, 2], [3, null]], \"weights\": [1]}"));

        assertThat(problem.path("field").asString()).isEqualTo("matrix");
        assertThat(problem.path("index").toString()).isEqualTo("[1,1]");
        assertThat(problem.path("detail").asString()).startsWith("matrix[1][1]: ");
    }

    @Test
    void theToleranceOfASumIsStated() throws Exception {
        var problem =
                Program.json(
                        calculator.send(
                                "topsis", "{\"matrix\": [[1, 2]], \"weights\": [0.5, 0.50001]}"));

        assertThat(problem.path("detail").asString()).contains("1.00001", "0.000001");
    }

    @Test
    void aNumberOfManyDigitsIsHuge() throws Exception {
        var huge = "{\"matrix\": [[%s]], \"weights\": [1]}".formatted("9".repeat(900));

        assertRefused(calculator.send("topsis", huge), 422, "must-be-finite", "matrix[0][0]");
    }

    @Test
    void aBodyThatHasTooManyValuesOrLevelsIsNotReadToItsEnd() throws Exception {
        var wide = "{\"matrix\": [[0" + ",0".repeat(2_000_000) + "]]}";
        var deep = "{\"matrix\": " + "[".repeat(100_000);

        assertThat(calculator.send("topsis", wide).getStatus()).isEqualTo(413);
        assertThat(calculator.send("topsis", deep).getStatus()).isEqualTo(413);
    }

    @Test
    void moreThanTheStatedBoundIsRefusedBeforeAnyWork() throws Exception {
        assertRefused(
                calculator.send("promethee", table(501)), 422, "must-not-be-longer", "matrix");
        assertRefused(
                calculator.send("topsis", table(100_001)), 422, "must-not-be-longer", "matrix");
        assertRefused(
                calculator.send("anp", "{\"supermatrix\": %s}".formatted(rows(201))),
                422,
                "must-not-be-longer",
                "supermatrix");
        assertRefused(
                calculator.send(
                        "smaa", "{\"values\": %s, \"draws\": 1000000}".formatted(rows(500))),
                422,
                "must-take-fewer-steps",
                "draws");
    }

    private static String table(int candidates) {
        return "{\"matrix\": %s, \"weights\": [1]}".formatted(rows(candidates));
    }

    private static String rows(int count) {
        return IntStream.range(0, count).mapToObj(i -> "[1]").toList().toString();
    }

    private static void assertRefused(
            MockHttpServletResponse response, int status, String rule, String path)
            throws Exception {
        var problem = Program.json(response);
        assertThat(response.getStatus()).as(response.getContentAsString(UTF_8)).isEqualTo(status);
        assertThat(problem.path("rule").asString()).isEqualTo(rule);
        assertThat(problem.path("path").asString()).isEqualTo(path);
    }
}
