package org.hamkke.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class BetaReputationTest {
    @Test
    void agreesWithThePublishedCases() {
        var published =
                JsonMapper.shared()
                        .readTree(getClass().getResourceAsStream("/cases/trust.json"))
                        .path("cases")
                        .get(0);
        var pairs = published.path("input").path("pairs_positive_negative");
        var expected = published.path("computed_full_precision").path("expected");
        assertThat(pairs.size()).isEqualTo(4);
        for (int i = 0; i < pairs.size(); i++) {
            var reputation =
                    new BetaReputation(
                            pairs.get(i).get(0).asDouble(), pairs.get(i).get(1).asDouble());
            assertThat(reputation.expected()).isCloseTo(expected.get(i).asDouble(), within(1e-9));
        }
    }

    /** Beta(1, 1) is even, Beta(2, 1) has the distribution x², Beta(1, 3) has 1 − (1 − x)³. */
    @Test
    void quantilesAgreeWithClosedForms() {
        assertThat(new BetaReputation(0, 0).quantile(0.05)).isCloseTo(0.05, within(1e-9));
        assertThat(new BetaReputation(1, 0).quantile(0.81)).isCloseTo(0.9, within(1e-9));
        assertThat(new BetaReputation(0, 2).quantile(0.875)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void halfOfWhatWasSeenAYearAgoIsForgotten() {
        assertThat(BetaReputation.remembered(0)).isEqualTo(1);
        assertThat(BetaReputation.remembered(365)).isCloseTo(0.5, within(1e-3));
        assertThat(BetaReputation.remembered(731)).isCloseTo(0.25, within(1e-3));
    }

    @Test
    void theIntervalHoldsTheExpectationAndNarrowsWithEvidence() {
        var random = new Random(20261122);
        for (int i = 0; i < 200; i++) {
            var few = new BetaReputation(random.nextDouble(0, 20), random.nextDouble(0, 20));
            var many = new BetaReputation(few.good() * 9, few.bad() * 9);
            assertThat(few.expected()).isBetween(few.quantile(0.01), few.quantile(0.99));
            assertThat(width(many)).isLessThan(width(few) + 1e-9);
        }
    }

    private static double width(BetaReputation reputation) {
        return reputation.quantile(0.95) - reputation.quantile(0.05);
    }
}
