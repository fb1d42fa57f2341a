package org.hamkke.fit.web;

import static org.hamkke.shell.Words.t;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hamkke.fit.Criterion;
import org.hamkke.fit.RankingView;
import org.hamkke.fit.Robustness;
import org.hamkke.fit.calculation.SmaaRequest;
import org.hamkke.fit.method.Score;
import org.hamkke.fit.method.WeightRegion;
import org.hamkke.fit.web.Recalculation.Call;
import org.hamkke.fit.web.Recalculation.Legend;
import org.jspecify.annotations.Nullable;

/** Writes down the calls for the first of a ranking: as many as are compared for robustness. */
record Recalculations(RankingView view, Function<UUID, String> names) {
    @Nullable Recalculation recalculation() {
        if (view.standings().rankedCount() == 0) return null;
        return new Recalculation(
                legends(), Stream.concat(Stream.of(totals()), places()).toList(), List.of());
    }

    /** The totals alone, and what else follows from the same scores. */
    Recalculation totals(String... formulas) {
        return new Recalculation(legends(), List.of(totals()), List.of(formulas));
    }

    private List<Legend> legends() {
        var standings = view.standings();
        var first =
                IntStream.range(0, rows().length)
                        .mapToObj(k -> standings.board().partner(standings.rankedAt(k)));
        return List.of(
                candidates(first.map(names).toList()), criteria(view.selection().criteria()));
    }

    static Legend candidates(List<String> names) {
        return new Legend(t("fit.candidate"), names);
    }

    static Legend criteria(List<Criterion> criteria) {
        return new Legend(t("fit.criteria"), criteria.stream().map(Criterion::name).toList());
    }

    private Call totals() {
        return Call.brief(
                "totals", t("fit.total"), "weighted-sum", Bodies.totals(rows(), view.weights()));
    }

    private Stream<Call> places() {
        if (view.robustness().isEmpty()) return Stream.empty();
        return known().stream().map(body -> Call.brief("places", t("fit.robust"), "smaa", body));
    }

    private Optional<Map<String, Object>> known() {
        var region = WeightRegion.any(view.weights().size());
        return SmaaRequest.of(Robustness.SMAA, known(rows()), region);
    }

    private static List<List<Score>> known(double[][] rows) {
        var known = new ArrayList<List<Score>>();
        for (double[] row : rows)
            known.add(Arrays.stream(row).<Score>mapToObj(Score.Known::new).toList());
        return known;
    }

    private double[][] rows() {
        return Bodies.first(view, Robustness.MOST);
    }
}
