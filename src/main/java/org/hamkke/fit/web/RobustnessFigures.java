package org.hamkke.fit.web;

import static org.hamkke.shell.Words.t;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hamkke.fit.Candidate;
import org.hamkke.fit.Criterion;
import org.hamkke.fit.RobustnessStudy;
import org.hamkke.fit.method.SmaaResult;

/** What the draws say, as tables and in sentences; candidates by their index in the study. */
record RobustnessFigures(RobustnessStudy study, SmaaResult result, IntFunction<String> names) {
    private static final int ROWS = 50;
    private static final int RIVALS = 10;
    private static final int SENTENCES = 3;

    RobustnessPage.Figures told() {
        var bars = new RankBars(result);
        var rivals = leading(RIVALS);
        return new RobustnessPage.Figures(
                sentences(),
                bars.heads(),
                leading(ROWS).stream().map(i -> row(bars, i)).toList(),
                study.view().selection().criteria().stream().map(Criterion::name).toList(),
                contenders().stream().limit(RIVALS).map(this::central).toList(),
                rivals.stream().map(names::apply).toList(),
                rivals.stream().map(i -> duel(i, rivals)).toList());
    }

    /** In the order of the study: the ranked, best first. */
    private List<Integer> leading(int most) {
        return IntStream.range(0, Math.min(most, study.compared().size())).boxed().toList();
    }

    /** Who is ever first, most often first. */
    private List<Integer> contenders() {
        return IntStream.range(0, study.compared().size())
                .filter(i -> result.firstShare(i) > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(result::firstShare).reversed())
                .toList();
    }

    private List<String> sentences() {
        var key = certain() ? "fit.sure.first.weights" : "fit.sure.first.both";
        return contenders().stream()
                .limit(SENTENCES)
                .map(i -> t(key, names.apply(i), Math.round(result.firstShare(i) * 100)))
                .toList();
    }

    private boolean certain() {
        return study.compared().stream()
                .noneMatch(c ->
                        study.view().selection().criteria().stream()
                                .anyMatch(j -> c.mean(j) == null || c.spread(j) > 0));
    }

    private RobustnessPage.Row row(RankBars bars, int i) {
        return new RobustnessPage.Row(
                study.compared().get(i).partner().toString(),
                names.apply(i),
                isWaiting(study.compared().get(i)),
                bars.bars(i),
                bars.shares(i).stream().map(RobustnessPage::percent).toList(),
                result.firstShare(i) == 0
                        ? ""
                        : RobustnessPage.percent(result.confidence().get(i)));
    }

    private boolean isWaiting(Candidate candidate) {
        return study.view().selection().criteria().stream()
                .anyMatch(j -> candidate.mean(j) == null);
    }

    private RobustnessPage.Central central(int i) {
        var weights = result.centralWeights().row(i).stream().mapToObj(RobustnessPage::percent);
        return new RobustnessPage.Central(names.apply(i), weights.toList());
    }

    private RobustnessPage.Duel duel(int i, List<Integer> rivals) {
        return new RobustnessPage.Duel(
                names.apply(i),
                rivals.stream()
                        .map(k -> k == i ? "" : RobustnessPage.percent(result.pairwise().get(i, k)))
                        .toList(),
                rivals.stream().map(k -> step(result.pairwise().get(i, k))).toList());
    }

    private static int step(double share) {
        return 1 + (int) Math.min(4, share * 5);
    }
}
