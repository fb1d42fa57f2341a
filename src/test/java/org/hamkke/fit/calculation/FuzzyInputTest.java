package org.hamkke.fit.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Weights may be crisp or fuzzy, one voice or several; the answer repeats how they were read. */
class FuzzyInputTest {
    private static final String TWO_CRITERIA = "[[[1, 2, 3], [2, 3, 4]], [[2, 3, 4], [1, 2, 3]]]";

    private static String weightsRead(String ratings, String weights) {
        var request = "{\"ratings\": %s, \"weights\": %s}".formatted(ratings, weights);
        return Answered.by("fuzzy-topsis", request).at("/parameters/weights").toString();
    }

    @Test
    void crispWeightsAreTrianglesOfOnePoint() {
        assertThat(weightsRead(TWO_CRITERIA, "[0.4, 0.6]"))
                .isEqualTo("[[0.4,0.4,0.4],[0.6,0.6,0.6]]");
    }

    @Test
    void crispWeightsOfSeveralRatersSpanWhatTheySay() {
        assertThat(weightsRead(TWO_CRITERIA, "[[1, 2], [3, 2], [2, 2]]"))
                .isEqualTo("[[1.0,2.0,3.0],[2.0,2.0,2.0]]");
    }

    @Test
    void fuzzyWeightsOfSeveralRatersArePutTogether() {
        assertThat(weightsRead(TWO_CRITERIA, "[[[1, 2, 3], [4, 5, 6]], [[3, 4, 5], [4, 5, 6]]]"))
                .isEqualTo("[[1.0,3.0,5.0],[4.0,5.0,6.0]]");
    }

    @Test
    void asManyRowsOfThreeAsCriteriaAreFuzzyNumbersNotRaters() {
        assertThat(weightsRead("[[[1, 2, 3], [1, 2, 3], [1, 2, 3]]]", "[[1,2,3],[2,3,4],[3,4,5]]"))
                .isEqualTo("[[1.0,2.0,3.0],[2.0,3.0,4.0],[3.0,4.0,5.0]]");
    }

    @Test
    void severalRatersCountLikeTheOneThatPutsThemTogether() {
        var raters = "[[[[1, 2, 3]], [[3, 4, 5]]], [[[3, 4, 5]], [[3, 4, 5]]]]";
        var together = "[[[1, 3, 5]], [[3, 4, 5]]]";

        assertThat(closeness(raters)).isEqualTo(closeness(together));
    }

    private static String closeness(String ratings) {
        var request = "{\"ratings\": %s, \"weights\": [1]}".formatted(ratings);
        return Answered.by("fuzzy-topsis", request).path("closeness").toString();
    }
}
