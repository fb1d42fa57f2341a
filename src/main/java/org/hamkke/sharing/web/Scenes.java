package org.hamkke.sharing.web;

import static org.hamkke.shell.Words.t;

import java.util.List;
import java.util.stream.Stream;
import org.hamkke.kernel.Money;
import org.hamkke.sharing.Calculation;
import org.hamkke.sharing.Calculation.Outcome;
import org.hamkke.sharing.SharingPlan;
import org.hamkke.shell.Formats;
import org.hamkke.shell.Side;
import org.jspecify.annotations.Nullable;

/** Outcomes to columns: bars on one scale, the benchmark beside, the steps in words. */
final class Scenes {
    private static final int MIDDLE = 50;

    private final Calculation calculation;
    private final List<SharingPages.Seat> seats;
    private final Figures figures;
    private final Waterfall.Scale scale;
    private final StepWords steps;
    private final double greatest;

    Scenes(
            SharingPlan plan,
            Calculation calculation,
            List<SharingPages.Seat> seats,
            Figures figures) {
        this.calculation = calculation;
        this.seats = seats;
        this.figures = figures;
        this.scale = Waterfall.Scale.of(plan.scenarios());
        this.steps = new StepWords(seats);
        this.greatest = greatest(calculation);
    }

    private static double greatest(Calculation calculation) {
        return calculation.outcomes().stream()
                .flatMap(outcome ->
                        Stream.concat(outcome.split().parts().stream(), outcome.fair().stream()))
                .mapToDouble(money -> Math.abs(money.amount().doubleValue()))
                .max()
                .orElse(0);
    }

    List<SharingPage.Scene> all() {
        return calculation.outcomes().stream().map(this::scene).toList();
    }

    SharingPage.@Nullable Expected expected() {
        var expectation = calculation.expectation();
        if (expectation == null) return null;
        return new SharingPage.Expected(
                Figures.about(expectation.result()),
                seats.stream()
                        .map(seat -> Figures.about(expectation.parts().get(seat.index())))
                        .toList());
    }

    private SharingPage.Scene scene(Outcome outcome) {
        var scenario = outcome.scenario();
        var probability = scenario.probability();
        return new SharingPage.Scene(
                scenario.name(),
                probability == null ? null : t("sharing.likely", probability.percent()),
                Waterfall.of(scenario, scale, figures),
                Figures.change(scenario.result()),
                seats.stream()
                        .map(seat -> part(outcome, seat.index(), seat.name(), seat.side()))
                        .toList(),
                outcome.split().steps().stream().map(steps::stage).toList(),
                outcome.split().breaksCeilings());
    }

    private SharingPage.Part part(Outcome outcome, int index, String name, Side side) {
        var amount = outcome.split().parts().get(index);
        var fair = outcome.fair().isEmpty() ? null : outcome.fair().get(index);
        var width = width(amount);
        return new SharingPage.Part(
                name,
                side,
                Figures.change(amount),
                amount.isNegative() ? MIDDLE - width : MIDDLE,
                width,
                fair == null
                        ? null
                        : fair.isNegative() ? MIDDLE - width(fair) : MIDDLE + width(fair),
                fair == null ? "" : against(amount, fair),
                fair == null ? "" : Figures.change(fair),
                outcome.proportional().isEmpty()
                        ? ""
                        : Figures.change(outcome.proportional().get(index)));
    }

    private int width(Money amount) {
        return greatest == 0
                ? 0
                : Formats.bar(Math.abs(amount.amount().doubleValue()) / greatest * MIDDLE);
    }

    /** More of a gain is more; more of a loss is a heavier burden. */
    private static String against(Money amount, Money fair) {
        var difference = amount.minus(fair);
        if (difference.isZero()) return t("sharing.against.same");
        var kind = amount.isNegative() || fair.isNegative() ? "burden" : "gain";
        var size = Figures.words(difference.isNegative() ? difference.negated() : difference);
        return t("sharing.against." + kind + (difference.isNegative() ? ".less" : ".more"), size);
    }
}
