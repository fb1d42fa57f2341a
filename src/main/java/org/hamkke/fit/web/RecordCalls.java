package org.hamkke.fit.web;

import static org.hamkke.shell.Words.t;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hamkke.fit.ComparisonQuestion;
import org.hamkke.fit.RankingMethod;
import org.hamkke.fit.calculation.SmaaRequest;
import org.hamkke.fit.method.Score;
import org.hamkke.fit.method.Smaa;
import org.hamkke.fit.method.WeightLines;
import org.hamkke.fit.method.WeightRegion;
import org.hamkke.fit.picture.Basis;
import org.hamkke.fit.picture.Mark;
import org.hamkke.fit.picture.Measure;
import org.hamkke.fit.picture.Picture;
import org.hamkke.fit.picture.Runner;
import org.hamkke.fit.picture.Sureness;
import org.hamkke.fit.report.Shown;
import org.hamkke.fit.report.Summary;
import org.hamkke.fit.web.Recalculation.Call;
import org.hamkke.fit.web.Recalculation.Legend;
import org.jspecify.annotations.Nullable;

/**
 * The calls for what a record shows, from nothing but its frozen picture.
 *
 * @param at the address of the record
 */
record RecordCalls(Picture picture, String at) {
    @Nullable Recalculation recalculation() {
        if (basis().ranked().isEmpty()) return null;
        return new Recalculation(
                List.of(candidates(), criteria()),
                Stream.of(methods(), draws(), tipping()).flatMap(calls -> calls).toList(),
                List.of(t("fit.record.call.means")));
    }

    private Basis basis() {
        return picture.basis();
    }

    /** Those compared are the ranked, best first, and then those who wait. */
    private Legend candidates() {
        var sureness = basis().robustness();
        var names =
                sureness == null
                        ? basis().ranked().stream()
                        : sureness.candidates().stream()
                                .flatMap(id -> basis().candidate(id).stream());
        return Recalculations.candidates(names.map(Runner::name).toList());
    }

    private Legend criteria() {
        return new Legend(
                t("fit.criteria"), basis().criteria().stream().map(Measure::name).toList());
    }

    private Stream<Call> methods() {
        var bodies = new MethodBodies(ComparisonQuestion.frozen(basis()));
        return basis().methods().stream()
                .flatMap(opinion ->
                        RankingMethod.labelled(opinion.method())
                                .map(method ->
                                        filed(
                                                opinion.method(),
                                                Summary.method(opinion),
                                                opinion.calculation(),
                                                bodies.of(method)))
                                .stream());
    }

    private Stream<Call> draws() {
        var sureness = basis().robustness();
        if (sureness == null) return Stream.empty();
        var smaa = new Smaa(sureness.draws(), sureness.seed());
        var region = WeightRegion.any(basis().criteria().size());
        return SmaaRequest.of(smaa, scores(sureness), region).stream()
                .map(body -> filed("smaa", t("fit.record.call.sure"), "smaa", body));
    }

    private Call filed(String label, String about, String method, Map<String, Object> body) {
        long cells = (long) basis().candidates().size() * basis().criteria().size();
        return Call.brief(label, about, method, body)
                .filed(at + "/calls/" + label + ".json", cells);
    }

    private List<List<Score>> scores(Sureness sureness) {
        return sureness.candidates().stream()
                .map(id -> basis().criteria().stream().map(c -> score(id, c.id())).toList())
                .toList();
    }

    /** As the study takes them: anywhere between the raters, anywhere at all where none has scored. */
    private Score score(UUID candidate, UUID criterion) {
        var said =
                basis().marks(candidate, criterion).stream()
                        .mapToInt(Mark::points)
                        .summaryStatistics();
        if (said.getCount() == 0) return new Score.Between(0, 100);
        return said.getMin() == said.getMax()
                ? new Score.Known(said.getMin())
                : new Score.Between(said.getMin(), said.getMax());
    }

    private Stream<Call> tipping() {
        return Optional.ofNullable(basis().robustness()).map(Sureness::flip).stream()
                .map(this::tipping);
    }

    private Call tipping(Sureness.Flip flip) {
        var first = basis().ranked().getFirst();
        var challenger = basis().candidate(flip.challenger()).orElseThrow();
        int j = basis().criteria().stream().map(Measure::id).toList().indexOf(flip.criterion());
        double to = flip.to().doubleValue();
        var about =
                t(
                        "fit.sure.call.tipping",
                        basis().criteria().get(j).name(),
                        Shown.share(to),
                        first.name(),
                        challenger.name());
        var rows = ComparisonQuestion.means(List.of(first, challenger)).toArray();
        var weights = WeightLines.moved(ComparisonQuestion.weights(basis()), j, to);
        return Call.brief("tipping", about, "weighted-sum", Bodies.totals(rows, weights));
    }
}
