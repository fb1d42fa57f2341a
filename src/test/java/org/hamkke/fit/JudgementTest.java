package org.hamkke.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;
import static org.hamkke.fit.WeighingMethod.BEST_WORST;
import static org.hamkke.fit.WeighingMethod.DIRECT;
import static org.hamkke.fit.WeighingMethod.PAIRWISE;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hamkke.kernel.RuleViolation;
import org.junit.jupiter.api.Test;

class JudgementTest {
    @Test
    void pointsCountAsSharesOfTheirSum() {
        var weights = new Judgement(DIRECT, 3, List.of(100.0, 50.0, 50.0)).weights();

        assertThat(weights.values().toArray()).containsExactly(0.5, 0.25, 0.25);
    }

    @Test
    void consistentPairsGiveTheRatiosTheyState() {
        var weights = new Judgement(PAIRWISE, 3, List.of(2.0, 4.0, 2.0)).weights();

        assertThat(weights.values().toArray())
                .containsExactly(new double[] {4 / 7.0, 2 / 7.0, 1 / 7.0}, within(1e-9));
    }

    @Test
    void bestAgainstWorstIsTakenFromTheFirstRow() {
        var said = new Judgement(BEST_WORST, 3, List.of(0.0, 2.0, 1.0, 2.0, 8.0, 3.0, 4.0, 1.0));

        assertThat(said.bestWorst().othersToWorst().toArray()).containsExactly(8, 4, 1);
        assertThat(said.weights().get(0)).isGreaterThan(said.weights().get(1));
    }

    @Test
    void whatDoesNotFitTheCriteriaOrTheScaleIsRefused() {
        assertThat(refusal(DIRECT, 3, 1, 2)).isEqualTo(FitRule.JUDGEMENT_FITS_THE_CRITERIA.name());
        assertThat(refusal(DIRECT, 2, 0, 101))
                .isEqualTo(FitRule.JUDGEMENT_POINTS_ARE_A_SHARE.name());
        assertThat(refusal(DIRECT, 2, 0, 0)).isEqualTo(FitRule.WEIGHTS_ARE_NOT_ALL_ZERO.name());
        assertThat(refusal(PAIRWISE, 2, 10)).isEqualTo(FitRule.JUDGEMENT_IS_ON_THE_SCALE.name());
        assertThat(refusal(PAIRWISE, 2, 0)).isEqualTo(FitRule.JUDGEMENT_IS_ON_THE_SCALE.name());
        assertThat(refusal(BEST_WORST, 2, 1, 1, 1, 1, 1, 1))
                .isEqualTo(FitRule.BEST_IS_NOT_THE_WORST.name());
        assertThat(refusal(BEST_WORST, 2, 0, 7, 1, 1, 1, 1))
                .isEqualTo(FitRule.JUDGEMENT_FITS_THE_CRITERIA.name());
    }

    @Test
    void twoWhoSayTheOppositeMeetInTheMiddleByTheGeometricMean() {
        var together = Consensus.of(PAIRWISE, judges(List.of(9.0), List.of(1 / 9.0))).orElseThrow();

        assertThat(together.together().get(0)).isCloseTo(0.5, within(1e-9));
        assertThat(together.least(0)).isCloseTo(0.1, within(1e-9));
        assertThat(together.greatest(0)).isCloseTo(0.9, within(1e-9));
        assertThat(together.spread().orElseThrow().get(0, 1)).isCloseTo(9, within(1e-9));
    }

    @Test
    void pointsOfSeveralMeetInTheArithmeticMean() {
        var said = judges(DIRECT, List.of(100.0, 0.0), List.of(50.0, 50.0));

        assertThat(Consensus.of(DIRECT, said).orElseThrow().together().values().toArray())
                .containsExactly(0.75, 0.25);
    }

    @SafeVarargs
    private static List<Judged> judges(List<Double>... figures) {
        return judges(PAIRWISE, figures);
    }

    @SafeVarargs
    private static List<Judged> judges(WeighingMethod method, List<Double>... figures) {
        return Stream.of(figures)
                .map(said -> new Judgement(method, 2, said))
                .map(said -> new Judged(UUID.randomUUID(), "김민수", said, Instant.EPOCH, 1))
                .toList();
    }

    private static String refusal(WeighingMethod method, int parts, double... figures) {
        var said = Arrays.stream(figures).boxed().toList();
        return catchThrowableOfType(RuleViolation.class, () -> new Judgement(method, parts, said))
                .rule()
                .name();
    }
}
