package org.hamkke.sharing.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.hamkke.kernel.Money;
import org.hamkke.sharing.Calculation;
import org.hamkke.sharing.SharingPlan;
import org.hamkke.sharing.Step;
import org.jspecify.annotations.Nullable;

/**
 * A calculation in the open API; every list of amounts follows the order of {@code parties}.
 *
 * @param expected absent unless every scenario has a probability
 */
record CalculationView(
        List<UUID> parties, List<OutcomeView> outcomes, @Nullable ExpectedView expected) {
    record OutcomeView(
            String scenario,
            BigDecimal result,
            List<BigDecimal> parts,
            List<StepView> steps,
            boolean breaksCeilings,
            List<BigDecimal> proportionalToContributions,
            List<BigDecimal> shapley) {}

    /** @param moves what the step gives or takes from each party */
    record StepView(String step, List<BigDecimal> moves) {}

    record ExpectedView(BigDecimal result, List<BigDecimal> parts) {}

    static CalculationView of(SharingPlan plan) {
        var calculation = Calculation.of(plan);
        var expectation = calculation.expectation();
        return new CalculationView(
                plan.rule().order(),
                calculation.outcomes().stream().map(CalculationView::outcome).toList(),
                expectation == null
                        ? null
                        : new ExpectedView(expectation.result(), expectation.parts()));
    }

    private static OutcomeView outcome(Calculation.Outcome outcome) {
        var split = outcome.split();
        return new OutcomeView(
                outcome.scenario().name(),
                split.result().amount(),
                amounts(split.parts()),
                split.steps().stream()
                        .map(step -> new StepView(name(step), amounts(step.moves())))
                        .toList(),
                split.breaksCeilings(),
                amounts(outcome.proportional()),
                amounts(outcome.shapley()));
    }

    static String name(Step step) {
        return switch (step) {
            case Step.Shared _ -> "shared";
            case Step.Capped _ -> "capped";
            case Step.Guaranteed _ -> "guaranteed";
            case Step.LossShared _ -> "loss-shared";
            case Step.Ceiled _ -> "ceiled";
            case Step.BeyondCeilings _ -> "beyond-ceilings";
        };
    }

    private static List<BigDecimal> amounts(List<Money> amounts) {
        return amounts.stream().map(Money::amount).toList();
    }
}
