package org.hamkke.fit.web;

import static java.util.stream.Collectors.joining;
import static org.hamkke.shell.Words.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hamkke.fit.Consensus;
import org.hamkke.fit.CriteriaTree;
import org.hamkke.fit.Judged;
import org.hamkke.fit.RankingView;
import org.hamkke.fit.method.JudgeGroup;
import org.hamkke.fit.method.PairwiseComparison;
import org.hamkke.fit.web.Recalculation.Call;
import org.hamkke.fit.web.Recalculation.Legend;
import org.hamkke.shell.Formats;
import org.jspecify.annotations.Nullable;

/** The calls for what judges say, each for themselves and together, and for what the scores alone would weigh. */
record WeightsCalls(
        RankingView view, List<CriteriaTree.Part> parts, Optional<Consensus> consensus) {
    @Nullable Recalculation recalculation() {
        var calls = Stream.concat(judged(), mirrored()).toList();
        var formulas = formulas();
        return calls.isEmpty() && formulas.isEmpty()
                ? null
                : new Recalculation(legends(), calls, formulas);
    }

    private List<Legend> legends() {
        var names = parts.stream().map(CriteriaTree.Part::name).toList();
        var all = Recalculations.criteria(view.selection().criteria());
        return names.equals(all.names())
                ? List.of(all)
                : List.of(new Legend(t("fit.weigh.call.parts"), names), all);
    }

    private Stream<Call> judged() {
        return consensus.stream().flatMap(this::judged);
    }

    private Stream<Call> judged(Consensus said) {
        return switch (said.method()) {
            case PAIRWISE -> Stream.concat(said.judges().stream().map(this::pairwise), group(said));
            case BEST_WORST -> said.judges().stream().map(this::bestWorst);
            case DIRECT, SWING, SLIDERS, CRITERIA -> Stream.empty();
        };
    }

    private Call pairwise(Judged judged) {
        return ahp(judged.name(), "ahp-" + judged.judge(), judged.judgement().comparison());
    }

    /** One judge alone is the group. */
    private Stream<Call> group(Consensus said) {
        if (said.judges().size() < 2) return Stream.empty();
        var all = said.judges().stream().map(one -> one.judgement().comparison()).toList();
        return Stream.of(ahp(t("fit.weigh.all.say"), "ahp", new JudgeGroup(all).mean()));
    }

    private static Call ahp(String who, String label, PairwiseComparison comparison) {
        var body = Bodies.of("matrix", comparison.judgements().toArray());
        body.put("randomIndex", "saaty-1980");
        return Call.brief(label, t("fit.weigh.call.ahp", who), "ahp", body);
    }

    private Call bestWorst(Judged judged) {
        return Call.brief(
                "bwm-" + judged.judge(),
                t("fit.weigh.call.bwm", judged.name()),
                "bwm",
                Bodies.bestWorst(judged.judgement().bestWorst()));
    }

    private Stream<Call> mirrored() {
        if (view.secondOpinion().isEmpty()) return Stream.empty();
        return Stream.of(mirrored("entropy", t("fit.weigh.entropy")), mirrored("critic", "CRITIC"));
    }

    private Call mirrored(String method, String name) {
        int ranked = view.standings().rankedCount();
        var file = "/selections/%s/weights/%s.json".formatted(view.selection().id(), method);
        var about = t("fit.weigh.call.mirror", name);
        return new Call(
                        method,
                        about,
                        method,
                        () -> Bodies.of("matrix", Bodies.first(view, ranked)),
                        "")
                .filed(file, (long) ranked * view.weights().size());
    }

    private List<String> formulas() {
        var told = new ArrayList<String>();
        consensus.ifPresent(said -> told.addAll(formulas(said)));
        if (parts.stream().anyMatch(CriteriaTree.Part::group)) told.add(t("fit.weigh.call.groups"));
        return told;
    }

    private List<String> formulas(Consensus said) {
        return switch (said.method()) {
            case PAIRWISE -> List.of(t("fit.weigh.call.geometric"));
            case BEST_WORST -> List.of(t("fit.weigh.call.mean"));
            case DIRECT, SWING, SLIDERS, CRITERIA ->
                    Stream.concat(
                                    said.judges().stream().map(WeightsCalls::figures),
                                    Stream.of(t("fit.weigh.call.mean")))
                            .toList();
        };
    }

    private static String figures(Judged judged) {
        var figures =
                judged.judgement().figures().stream().map(Formats::number).collect(joining(", "));
        return t("fit.weigh.call.figures", judged.name(), figures);
    }
}
