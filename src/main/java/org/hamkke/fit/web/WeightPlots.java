package org.hamkke.fit.web;

import static org.hamkke.shell.Words.t;

import org.hamkke.fit.report.Shown;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hamkke.fit.RobustnessStudy;
import org.hamkke.fit.method.WeightLines;
import org.hamkke.fit.method.WeightStability;

/**
 * Weight by weight, how the totals run while it moves from 0 to 100 % and the others keep their proportion. Drawn for
 * the leading ones and whoever would win in the place of the first, on a sheet of 420 × 250.
 *
 * @param names by position in the ranking
 */
record WeightPlots(
        RobustnessStudy study,
        List<WeightStability.Interval> intervals,
        IntFunction<String> names) {
    private static final int LEADING = 5;
    private static final double LEFT = 40;
    private static final double RIGHT = 394;
    private static final double TOP = 12;
    private static final double BOTTOM = 220;
    private static final LineEnds ENDS = new LineEnds(14, TOP, BOTTOM);

    List<RobustnessPage.Plot> drawn() {
        var lines = study.lines();
        return IntStream.range(0, lines.size())
                .mapToObj(j -> plot(lines.get(j), intervals.get(j)))
                .toList();
    }

    /** Positions in the ranking of those drawn. */
    List<Integer> shown() {
        int ranked = study.view().standings().rankedCount();
        var leading = IntStream.range(0, Math.min(LEADING, ranked));
        var challengers =
                intervals.stream()
                        .flatMap(interval -> interval.changes().stream())
                        .mapToInt(WeightStability.Change::challenger);
        return IntStream.concat(leading, challengers).distinct().sorted().boxed().toList();
    }

    private RobustnessPage.Plot plot(WeightLines lines, WeightStability.Interval interval) {
        var scale = Scale.of(lines, shown());
        return new RobustnessPage.Plot(
                study.view().selection().criteria().get(interval.criterion()).name(),
                stays(interval),
                n(x(study.view().weights().get(interval.criterion()))),
                n(x(interval.low())),
                n(x(interval.high()) - x(interval.low())),
                lines(lines, scale),
                List.of(Shown.mean(scale.low), Shown.mean(scale.high)),
                RobustnessCalls.end(study, interval.criterion(), shown()));
    }

    private List<RobustnessPage.Line> lines(WeightLines lines, Scale scale) {
        var shown = shown();
        var ends =
                ENDS.apart(
                        shown.stream()
                                .mapToDouble(k -> scale.height(lines.atOne().get(k)))
                                .toArray());
        return IntStream.range(0, ends.length)
                .mapToObj(i -> line(lines, scale, shown.get(i), ends[i]))
                .toList();
    }

    private static RobustnessPage.Line line(WeightLines lines, Scale scale, int k, double end) {
        double atZero = lines.atZero().get(k);
        double atOne = lines.atOne().get(k);
        var path = "M%s %sL%s %s".formatted(n(LEFT), scale.y(atZero), n(RIGHT), scale.y(atOne));
        return new RobustnessPage.Line(
                k + 1, path, n(end), Shown.total(atZero), Shown.total(atOne));
    }

    private String stays(WeightStability.Interval interval) {
        var first = names.apply(0);
        if (interval.changes().isEmpty()) return t("fit.sure.stays.always", first);
        var range =
                t(
                        "fit.sure.stays",
                        RobustnessPage.percent(interval.low()),
                        RobustnessPage.percent(interval.high()),
                        first);
        var beyond =
                interval.changes().stream()
                        .map(change ->
                                t(
                                        change.to() > change.from()
                                                ? "fit.sure.above"
                                                : "fit.sure.below",
                                        names.apply(change.challenger())))
                        .toList();
        return range + " " + String.join(" ", beyond);
    }

    private static double x(double weight) {
        return LEFT + weight * (RIGHT - LEFT);
    }

    private static String n(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }

    /** Totals to heights, from the lowest to the highest that is drawn. */
    private record Scale(double low, double high) {
        static Scale of(WeightLines lines, List<Integer> shown) {
            var ends =
                    shown.stream()
                            .flatMap(k -> Stream.of(lines.atZero().get(k), lines.atOne().get(k)))
                            .mapToDouble(Double::doubleValue)
                            .summaryStatistics();
            double room = Math.max(1, (ends.getMax() - ends.getMin()) * 0.08);
            return new Scale(
                    Math.max(0, ends.getMin() - room), Math.min(100, ends.getMax() + room));
        }

        double height(double total) {
            return BOTTOM - (total - low) / (high - low) * (BOTTOM - TOP);
        }

        String y(double total) {
            return n(height(total));
        }
    }
}
