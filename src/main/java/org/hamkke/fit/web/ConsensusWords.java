package org.hamkke.fit.web;

import static org.hamkke.shell.Words.t;

import org.hamkke.fit.report.Shown;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.hamkke.fit.Consensus;
import org.hamkke.fit.CriteriaTree;
import org.hamkke.fit.GroupPath;
import org.hamkke.fit.method.Ahp;
import org.hamkke.shell.Formats;

/** What judges say together, in figures and sentences. */
record ConsensusWords(CriteriaTree tree, GroupPath node, Consensus consensus) {
    WeightsPage.Together told() {
        return new WeightsPage.Together(
                IntStream.range(0, consensus.judges().size()).mapToObj(this::judge).toList(),
                IntStream.range(0, parts().size()).mapToObj(this::part).toList(),
                consistency(),
                consensus.pairwise().map(result -> !result.acceptable()).orElse(false),
                consensus.pairwise().map(this::worst).orElse(List.of()));
    }

    private List<CriteriaTree.Part> parts() {
        return tree.parts(node);
    }

    private WeightsPage.Judge judge(int k) {
        var judged = consensus.judges().get(k);
        return new WeightsPage.Judge(
                judged.name(),
                Formats.dateTime(judged.at()),
                consensus.each().get(k).values().stream().mapToObj(ConsensusWords::share).toList(),
                consensus.consistency(k).map(ConsensusWords::ratio).orElse(""));
    }

    private WeightsPage.Part part(int j) {
        double together = consensus.together().get(j);
        double whole = tree.share(node);
        return new WeightsPage.Part(
                parts().get(j).name(),
                share(whole > 0 ? tree.share(parts().get(j)) / whole : 0),
                share(together),
                t("fit.weigh.range", share(consensus.least(j)), share(consensus.greatest(j))),
                Formats.bar(together * 100));
    }

    private String consistency() {
        return consensus
                .pairwise()
                .map(result ->
                        t(
                                result.acceptable() ? "fit.weigh.cr.good" : "fit.weigh.cr.bad",
                                ratio(result.consistencyRatio()),
                                ratio(Ahp.ACCEPTABLE)))
                .orElse("");
    }

    /** Only where it matters: judgements that fit well enough need no other value. */
    private List<String> worst(Ahp.Result result) {
        if (result.acceptable()) return List.of();
        return result.worstJudgements().stream().map(this::suggestion).toList();
    }

    private String suggestion(Ahp.Judgement judgement) {
        var left = parts().get(judgement.row()).name();
        var right = parts().get(judgement.column()).name();
        return t(
                "fit.weigh.worst",
                left,
                right,
                SaatyWords.of(SaatyWords.nearest(judgement.stated()), left, right),
                SaatyWords.of(SaatyWords.nearest(judgement.implied()), left, right));
    }

    static String share(double share) {
        return Shown.share(Math.round(share * 1000) / 1000.0);
    }

    private static String ratio(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }
}
