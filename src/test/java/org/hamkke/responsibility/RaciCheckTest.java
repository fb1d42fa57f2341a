package org.hamkke.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RaciCheckTest {
    private static final List<String> PEOPLE = List.of("Ana", "Ben", "Chul", "Dee");
    private static final Map<Flaw, String> PUBLISHED_NAMES =
            Map.of(
                    Flaw.NO_ACCOUNTABLE, "ERR_A_COUNT",
                    Flaw.SEVERAL_ACCOUNTABLE, "ERR_A_COUNT",
                    Flaw.NO_RESPONSIBLE, "ERR_NO_R",
                    Flaw.MANY_CONSULTED, "WARN_MANY_C",
                    Flaw.OVERLOADED, "WARN_A_OVERLOAD",
                    Flaw.IDLE, "WARN_IDLE_COLUMN");

    static Stream<String> published() {
        return lint().path("input").path("matrices").propertyNames().stream();
    }

    @ParameterizedTest
    @MethodSource("published")
    void agreesWithThePublicCase(String name) {
        var rows =
                lint().path("input")
                        .path("matrices")
                        .path(name)
                        .valueStream()
                        .map(RaciCheckTest::row)
                        .toList();
        var expected =
                lint().path("expected")
                        .path("result")
                        .path(name)
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList();

        var found =
                Grids.of(PEOPLE, rows).findings().stream()
                        .map(finding -> PUBLISHED_NAMES.get(finding.flaw()))
                        .distinct()
                        .toList();

        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void oneWhoBothAnswersAndDoesIsEnough() {
        assertThat(Grids.of(List.of("가", "나"), List.of("A/R .")).sound()).isTrue();
    }

    @Test
    void anAccountableBesideAnAccountableDoerIsAnOverlap() {
        assertThat(Grids.of(List.of("가", "나"), List.of("A/R A")).findings())
                .extracting(Finding::flaw)
                .containsExactly(Flaw.SEVERAL_ACCOUNTABLE);
    }

    @Test
    void anEmptyGridIsNotSound() {
        assertThat(Grids.of(List.of("가"), List.of()).sound()).isFalse();
    }

    @Test
    void halfOfTheWorkIsNoOverload() {
        var rows = List.of("A R", "A R", "A R", "R A", "R A", "R A");

        assertThat(Grids.of(List.of("가", "나"), rows).findings()).isEmpty();
    }

    private static String row(JsonNode row) {
        return String.join(
                " ",
                PEOPLE.stream()
                        .map(person -> row.path(person).asString())
                        .map(letter -> letter.isEmpty() ? "." : letter)
                        .toList());
    }

    private static JsonNode lint() {
        var cases =
                JsonMapper.shared()
                        .readTree(
                                RaciCheckTest.class.getResourceAsStream(
                                        "/cases/governance_contracts.json"));
        return cases.path("cases")
                .valueStream()
                .filter(one -> one.path("id").asString().equals("raci-lint"))
                .findFirst()
                .orElseThrow();
    }
}
