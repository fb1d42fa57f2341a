package org.hamkke.sharing.web;

import static org.hamkke.shell.Words.t;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hamkke.kernel.Money;
import org.hamkke.sharing.Scenario;

/** Revenue to result as falling bars in a field of 250 × 260, all scenarios of a page on one scale. */
public record Waterfall(List<Bar> bars, String zero, String description) {
    private static final double TOP = 28;
    private static final double BOTTOM = 212;
    private static final double WIDTH = 34;
    private static final double STRIDE = 47;

    /**
     * @param look class of its ink: gain, loss or sum
     * @param label where its figure stands: above a gain, below a loss
     */
    public record Bar(
            String look,
            String name,
            String figure,
            String x,
            String y,
            String height,
            String middle,
            String label,
            String end) {}

    /** What every bar of a page is measured by. */
    record Scale(double highest, double lowest) {
        static Scale of(List<Scenario> scenarios) {
            var levels =
                    scenarios.stream()
                            .flatMap(scenario -> levels(scenario).stream())
                            .mapToDouble(BigDecimal::doubleValue)
                            .summaryStatistics();
            return new Scale(Math.max(levels.getMax(), 0), Math.min(levels.getMin(), 0));
        }

        double y(double amount) {
            var span = highest - lowest;
            return span == 0 ? BOTTOM : TOP + (highest - amount) / span * (BOTTOM - TOP);
        }
    }

    private record Piece(String key, BigDecimal amount) {}

    private static List<Piece> pieces(Scenario one) {
        return List.of(
                new Piece("revenue", one.revenue().amount()),
                new Piece("savings", one.savings().amount()),
                new Piece("investment", one.investment().amount().negate()),
                new Piece("cost", one.cost().amount().negate()));
    }

    private static List<BigDecimal> levels(Scenario scenario) {
        var levels = new ArrayList<BigDecimal>();
        var level = BigDecimal.ZERO;
        for (var piece : pieces(scenario)) levels.add(level = level.add(piece.amount()));
        return levels;
    }

    static Waterfall of(Scenario scenario, Scale scale, Figures figures) {
        var bars = new ArrayList<Bar>();
        var from = 0.0;
        for (var piece : pieces(scenario)) {
            var to = from + piece.amount().doubleValue();
            bars.add(
                    bar(
                            bars.size(),
                            piece.amount().signum() < 0 ? "loss" : "gain",
                            piece.key(),
                            piece.amount(),
                            from,
                            to,
                            scale,
                            figures));
            from = to;
        }
        bars.add(
                bar(
                        bars.size(),
                        "sum",
                        "result",
                        scenario.result().amount(),
                        0,
                        from,
                        scale,
                        figures));
        var said =
                bars.stream()
                        .map(bar -> bar.name() + " " + bar.figure())
                        .collect(Collectors.joining(", "));
        return new Waterfall(List.copyOf(bars), shown(scale.y(0)), said);
    }

    private static Bar bar(
            int place,
            String look,
            String key,
            BigDecimal amount,
            double from,
            double to,
            Scale scale,
            Figures figures) {
        var x = 4 + place * STRIDE;
        var top = Math.min(scale.y(from), scale.y(to));
        var height = Math.max(Math.abs(scale.y(from) - scale.y(to)), 1);
        var label = amount.signum() < 0 ? top + height + 14 : top - 6;
        return new Bar(
                look,
                t("sharing.scenario." + key),
                figures.signed(new Money(amount, Money.WON)),
                shown(x),
                shown(top),
                shown(height),
                shown(x + WIDTH / 2),
                shown(label),
                shown(scale.y(to)));
    }

    private static String shown(double coordinate) {
        return String.format(Locale.ROOT, "%.1f", coordinate);
    }
}
