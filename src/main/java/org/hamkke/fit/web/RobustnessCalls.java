package org.hamkke.fit.web;

import static org.hamkke.shell.Words.t;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hamkke.fit.RobustnessStudy;
import org.hamkke.fit.method.Matrix;
import org.hamkke.fit.method.WeightLines;
import org.hamkke.fit.method.WeightStability;
import org.hamkke.fit.report.Shown;
import org.hamkke.fit.web.Recalculation.Call;

/**
 * The calls for how sure a ranking is.
 *
 * @param compared names by index in the study
 * @param ranked names by position in the ranking
 */
record RobustnessCalls(
        RobustnessStudy study, IntFunction<String> compared, IntFunction<String> ranked) {
    Recalculation recalculation() {
        var criteria = study.view().selection().criteria();
        var names = IntStream.range(0, study.compared().size()).mapToObj(compared).toList();
        return new Recalculation(
                List.of(Recalculations.candidates(names), Recalculations.criteria(criteria)),
                Stream.concat(draws(), tipping()).toList(),
                formulas());
    }

    private Stream<Call> draws() {
        if (study.result().isEmpty()) return Stream.empty();
        return study.request().stream()
                .map(body -> Call.brief("smaa", t("fit.sure.call"), "smaa", body))
                .map(call -> call.filed(file(), cells()));
    }

    private long cells() {
        return (long) study.compared().size() * study.view().weights().size();
    }

    private String file() {
        var freedom = study.freedom();
        return "/selections/%s/robustness/smaa.json?weights=%s&points=%d"
                .formatted(study.view().selection().id(), freedom.kind().label(), freedom.points());
    }

    private List<String> formulas() {
        var lines = study.leading().map(_ -> t("fit.sure.call.limit")).stream();
        boolean refused = study.result().isPresent() && study.request().isEmpty();
        var large = refused ? Stream.of(t("fit.sure.call.large")) : Stream.<String>empty();
        return Stream.concat(large, lines).toList();
    }

    /** The smallest change of one weight, at which the first two totals are the same. */
    private Stream<Call> tipping() {
        return study.leading().stream()
                .flatMap(values ->
                        study.intervals().stream()
                                .flatMap(interval -> interval.changes().stream())
                                .min(Comparator.comparingDouble(WeightStability.Change::size))
                                .map(change -> tipping(values, change))
                                .stream());
    }

    private Call tipping(Matrix values, WeightStability.Change change) {
        var about =
                t(
                        "fit.sure.call.tipping",
                        criterion(study, change.criterion()),
                        Shown.share(change.to()),
                        ranked.apply(0),
                        ranked.apply(change.challenger()));
        var rows = rows(values, List.of(0, change.challenger()));
        var weights = WeightLines.moved(study.view().weights(), change.criterion(), change.to());
        return Call.brief("tipping", about, "weighted-sum", Bodies.totals(rows, weights));
    }

    /** The left end of a plot; its right end is the column of the criterion. */
    static Call end(RobustnessStudy study, int criterion, List<Integer> shown) {
        var values = study.leading().orElseThrow();
        var weights = WeightLines.moved(study.view().weights(), criterion, 0);
        return Call.brief(
                "end-" + criterion,
                t("fit.sure.call.end", criterion(study, criterion), criterion),
                "weighted-sum",
                Bodies.totals(rows(values, shown), weights));
    }

    private static double[][] rows(Matrix values, List<Integer> positions) {
        return positions.stream().map(k -> values.row(k).toArray()).toArray(double[][]::new);
    }

    private static String criterion(RobustnessStudy study, int j) {
        return study.view().selection().criteria().get(j).name();
    }
}
