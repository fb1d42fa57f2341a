package org.hamkke.fit.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What SMAA is told about the weights. */
class WeightConditionsTest {
    private static JsonNode smaa(String more) {
        return Answered.by("smaa", "{\"values\": [[1, 0], [0, 1]], \"draws\": 500" + more + "}");
    }

    @Test
    void aListOfBoundsSaysTheSameAsAnObjectOfThem() {
        var list = smaa(", \"weights\": [{\"min\": 0.2, \"max\": 0.6}, null]");
        var object = smaa(", \"weights\": {\"bounds\": [{\"min\": 0.2, \"max\": 0.6}, null]}");

        assertThat(list).isEqualTo(object);
    }

    @Test
    void whoWeighsMoreDecidesBetweenTwo() {
        var answer = smaa(", \"weights\": {\"order\": [[1, 0]]}");

        assertThat(answer.at("/acceptability/1/0").asDouble()).isEqualTo(1);
        assertThat(answer.at("/centralWeights/0").isNull()).isTrue();
        assertThat(answer.at("/parameters/weights/order").toString()).isEqualTo("[[1,0]]");
    }

    @Test
    void fixedWeightsLeaveNothingToChance() {
        var answer = smaa(", \"weights\": [0.75, 0.25]");

        assertThat(answer.at("/acceptability/0/0").asDouble()).isEqualTo(1);
        assertThat(answer.at("/centralWeights/0/0").asDouble()).isEqualTo(0.75);
    }

    @Test
    void oneSampleCountsLikeTheValuesThemselves() {
        var samples = Answered.by("smaa", "{\"samples\": [[[1, 0], [0, 1]]], \"draws\": 500}");

        assertThat(samples).isEqualTo(smaa(""));
    }

    @Test
    void theSameSeedGivesTheSameAnswerAndAnotherOneAnother() {
        assertThat(smaa(", \"seed\": 7")).isEqualTo(smaa(", \"seed\": 7"));
        assertThat(smaa(", \"seed\": 7").path("acceptability"))
                .isNotEqualTo(smaa(", \"seed\": 8").path("acceptability"));
    }

    @Test
    void aSampleOfAnotherWidthIsNamed() {
        assertThatThrownBy(() -> Answered.by("smaa", "{\"samples\": [[[1, 2]], [[1]]]}"))
                .hasMessageContaining("samples[1][0]");
    }
}
