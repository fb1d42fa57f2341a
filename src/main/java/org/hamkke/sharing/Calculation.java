package org.hamkke.sharing;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.hamkke.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Everything that follows from a plan, the same for whoever asks.
 *
 * @param expectation absent unless every scenario has a probability
 */
public record Calculation(List<Outcome> outcomes, @Nullable Expectation expectation) {
    /**
     * One scenario's column.
     *
     * @param proportional by contribution, empty while nothing is put in
     * @param shapley of the game of two, empty for three and more parties
     */
    public record Outcome(
            Scenario scenario, Split split, List<Money> proportional, List<Money> shapley) {
        /** The benchmark that is drawn: of two parties the Shapley value, of more the contributions. */
        public List<Money> fair() {
            return shapley.isEmpty() ? proportional : shapley;
        }
    }

    /** E = Σ pₖ · xₖ, exact: an expected amount need not be a whole won. */
    public record Expectation(BigDecimal result, List<BigDecimal> parts) {}

    public static Calculation of(SharingPlan plan) {
        var outcomes = plan.scenarios().stream().map(scenario -> outcome(plan, scenario)).toList();
        return new Calculation(
                outcomes, plan.hasProbabilities() ? expectation(plan, outcomes) : null);
    }

    private static Outcome outcome(SharingPlan plan, Scenario scenario) {
        var alone = plan.rule().parties().stream().map(Terms::alone).toList();
        var result = scenario.result();
        return new Outcome(
                scenario,
                plan.rule().split(scenario),
                FairShare.proportional(plan.contributed(), result),
                alone.size() == 2 ? FairShare.shapley(alone, result) : List.of());
    }

    private static Expectation expectation(SharingPlan plan, List<Outcome> outcomes) {
        var result =
                weighted(plan, outcomes.stream().map(outcome -> outcome.split().result()).toList());
        var parts =
                IntStream.range(0, plan.rule().parties().size())
                        .mapToObj(party ->
                                weighted(
                                        plan,
                                        outcomes.stream()
                                                .map(outcome -> outcome.split().parts().get(party))
                                                .toList()))
                        .toList();
        return new Expectation(result, parts);
    }

    private static BigDecimal weighted(SharingPlan plan, List<Money> amounts) {
        var probabilities = plan.probabilities();
        return IntStream.range(0, amounts.size())
                .mapToObj(i -> amounts.get(i).amount().multiply(probabilities.get(i).value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
