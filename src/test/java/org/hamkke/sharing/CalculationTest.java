package org.hamkke.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamkke.sharing.Plans.HANBIT;
import static org.hamkke.sharing.Plans.SEUM;

import java.util.List;
import java.util.Objects;
import org.hamkke.kernel.Money;
import org.hamkke.kernel.RuleViolation;
import org.junit.jupiter.api.Test;

class CalculationTest {
    @Test
    void theProportionalBenchmarkFollowsWhatEachPutIn() {
        assertThat(
                        FairShare.proportional(
                                List.of(Money.won(600), Money.won(400)), Money.won(1_001)))
                .containsExactly(Money.won(601), Money.won(400));
    }

    @Test
    void withoutContributionsThereIsNothingToBeProportionalTo() {
        assertThat(FairShare.proportional(List.of(Money.won(0), Money.won(0)), Money.won(1_000)))
                .isEmpty();
    }

    /** v(1) = 2, v(2) = 4, v(12) = 18: each its own and half of the 12 that only both make. */
    @Test
    void theShapleyValueOfTwoSharesTheSurplusEqually() {
        assertThat(FairShare.shapley(List.of(Money.won(2), Money.won(4)), Money.won(18)))
                .containsExactly(Money.won(8), Money.won(10));
    }

    @Test
    void theExpectedShareIsWeightedByProbability() {
        var expectation = Objects.requireNonNull(Calculation.of(Plans.agreedPlan()).expectation());

        assertThat(expectation.result()).isEqualByComparingTo("395000000");
        assertThat(expectation.parts().getFirst()).isEqualByComparingTo("246500000");
        assertThat(expectation.parts().getLast()).isEqualByComparingTo("148500000");
    }

    @Test
    void withoutProbabilitiesNothingIsExpected() {
        var plan =
                new SharingPlan(
                        Plans.agreedRule(), List.of(), List.of(Plans.scenario("실패", 0, 100)));

        assertThat(Calculation.of(plan).expectation()).isNull();
    }

    @Test
    void aPlanWithoutALossIsRefused() {
        var refusal = refused(List.of(), List.of(Plans.scenario("크게 성공", 100, 0)));

        assertThat(refusal.rule().name()).isEqualTo("A_SCENARIO_ENDS_IN_LOSS");
    }

    @Test
    void probabilitiesThatMissTheWholeAreRefused() {
        var refusal =
                refused(
                        List.of(),
                        List.of(
                                Plans.likely("계획대로", 100, 0, "60"),
                                Plans.likely("실패", 0, 100, "30")));

        assertThat(refusal.rule().field()).isEqualTo("probability");
    }

    @Test
    void aNegativeContributionIsRefusedBesideItsField() {
        var refusal =
                refused(
                        List.of(Plans.cash(HANBIT, 1), Plans.cash(SEUM, -1)),
                        List.of(Plans.scenario("실패", 0, 100)));

        assertThat(refusal.rule().field()).isEqualTo("contribution.1.value");
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        var refusal = refused(List.of(Plans.cash(SEUM, -1)), List.of(Plans.scenario("", 100, 0)));

        assertThat(refusal.refusals()).hasSize(3);
    }

    private static RuleViolation refused(
            List<Contribution> contributions, List<Scenario> scenarios) {
        return catchThrowableOfType(
                RuleViolation.class,
                () -> new SharingPlan(Plans.agreedRule(), contributions, scenarios));
    }
}
