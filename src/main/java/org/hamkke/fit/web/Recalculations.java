package org.hamkke.fit.web;

import static java.util.stream.Collectors.joining;
import static org.hamkke.shell.Words.t;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hamkke.fit.Criterion;
import org.hamkke.fit.RankingView;
import org.hamkke.fit.Robustness;
import org.jspecify.annotations.Nullable;

/** Writes down the calls for the first of a ranking: as many as are compared for robustness. */
record Recalculations(RankingView view, Function<UUID, String> names) {
    @Nullable Recalculation recalculation() {
        if (first().length == 0) return null;
        return new Recalculation(
                Arrays.stream(first())
                        .mapToObj(i -> names.apply(view.standings().board().partner(i)))
                        .toList(),
                view.selection().criteria().stream().map(Criterion::name).toList(),
                view.robustness().isPresent() ? List.of(totals(), places()) : List.of(totals()));
    }

    private int[] first() {
        int most = Math.min(Robustness.MOST, view.standings().rankedCount());
        return IntStream.range(0, most).map(view.standings()::rankedAt).toArray();
    }

    private Recalculation.Call totals() {
        var body =
                "{\"matrix\": %s,\n \"weights\": %s,\n \"directions\": %s, \"normalisation\": \"none\"}"
                        .formatted(rows(), weights(), directions());
        return call("fit.total", "weighted-sum", body);
    }

    private Recalculation.Call places() {
        var body =
                "{\"values\": %s,\n \"directions\": %s, \"draws\": %d, \"seed\": %d}"
                        .formatted(rows(), directions(), Robustness.DRAWS, Robustness.SEED);
        return call("fit.robust", "smaa", body);
    }

    private static Recalculation.Call call(String about, String method, String body) {
        return new Recalculation.Call(
                t(about), "POST %s%s\n%s".formatted(CalculationsApi.PATH, method, body));
    }

    private String rows() {
        return Arrays.stream(first())
                .mapToObj(i -> numbers(view.standings().board().row(i)))
                .collect(joining(",\n  ", "[\n  ", "]"));
    }

    private String weights() {
        return numbers(view.weights().values().toArray());
    }

    private String directions() {
        return Collections.nCopies(view.weights().size(), "\"max\"").toString();
    }

    private static String numbers(double... row) {
        return Arrays.stream(row).mapToObj(Recalculations::number).collect(joining(", ", "[", "]"));
    }

    private static String number(double x) {
        return x == Math.rint(x) ? Long.toString((long) x) : Double.toString(x);
    }
}
