package org.hamkke.fit.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What SMAA is told about a score that raters see differently. */
class UncertainInputTest {
    private static JsonNode smaa(String cell) {
        return Answered.by("smaa", "{\"values\": [[%s], [70]]}".formatted(cell));
    }

    @Test
    void eachRatersScoreIsAsLikely() {
        var answer = smaa("{\"oneOf\": [60, 75, 80, 90]}");

        assertThat(answer.at("/acceptability/0/0").asDouble()).isCloseTo(0.75, within(0.015));
    }

    @Test
    void betweenThemItNeverLies() {
        assertThat(smaa("{\"oneOf\": [60, 69]}").at("/acceptability/0/0").asDouble()).isZero();
        assertThat(smaa("{\"min\": 60, \"max\": 71}").at("/acceptability/0/0").asDouble())
                .isPositive();
    }

    @Test
    void oneRaterAloneIsAKnownScore() {
        assertThat(smaa("{\"oneOf\": [75]}")).isEqualTo(smaa("75"));
    }

    @Test
    void whatIsWrongIsNamedByItsIndex() {
        refused("{\"oneOf\": [60, \"많음\"]}", "values[0][0].oneOf[1]");
        refused("{\"oneOf\": []}", "values[0][0].oneOf");
        refused("{\"oneOf\": [60], \"min\": 1}", "values[0][0].min");
        refused("{\"oneOf\": [%s]}".formatted(many(201)), "values[0][0].oneOf");
    }

    @Test
    void anythingElseIsStillARange() {
        refused("{\"min\": 60}", "values[0][0].max");
        refused("{\"least\": 60}", "values[0][0].least");
    }

    private static String many(int scores) {
        return IntStream.range(0, scores).mapToObj(_ -> "60").collect(Collectors.joining(","));
    }

    private static void refused(String cell, String path) {
        var request = "{\"values\": [[%s], [70]]}".formatted(cell);
        assertThatThrownBy(() -> Answered.by("smaa", request)).hasMessageContaining(path);
    }
}
