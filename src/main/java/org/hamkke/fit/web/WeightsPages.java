package org.hamkke.fit.web;

import static java.util.stream.Collectors.joining;
import static org.hamkke.shell.Words.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.hamkke.fit.Consensus;
import org.hamkke.fit.CriteriaTree;
import org.hamkke.fit.GroupPath;
import org.hamkke.fit.Judged;
import org.hamkke.fit.Judgements;
import org.hamkke.fit.Rankings;
import org.hamkke.fit.SecondOpinion;
import org.hamkke.fit.SelectionId;
import org.hamkke.fit.WeighingLine;
import org.hamkke.fit.WeighingMethod;
import org.hamkke.fit.Weighings;
import org.hamkke.fit.method.Weights;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.NotFound;
import org.hamkke.shell.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page together on which weights are judged. */
@Component
class WeightsPages {
    private final Rankings rankings;
    private final Judgements judgements;
    private final Weighings weighings;

    WeightsPages(Rankings rankings, Judgements judgements, Weighings weighings) {
        this.rankings = rankings;
        this.judgements = judgements;
        this.weighings = weighings;
    }

    /** @param typed what was typed and refused; none for what stands */
    @Transactional(readOnly = true)
    public WeightsPage page(
            Actor actor,
            SelectionId id,
            GroupPath node,
            WeighingMethod method,
            @Nullable JudgementForm typed) {
        var view = rankings.of(actor, id);
        var tree = CriteriaTree.of(view.selection());
        var parts = tree.parts(node);
        if (parts.isEmpty()) throw new NotFound();
        var consensus = judgements.together(actor, view.selection(), node, method);
        var own = consensus.flatMap(said -> own(actor, said));
        return new WeightsPage(
                view.selection(),
                tree(tree),
                node,
                method,
                parts.stream().map(CriteriaTree.Part::name).toList(),
                typed != null ? typed : form(own, method, parts.size()),
                own.map(Judged::version).orElse(0),
                consensus.map(said -> new ConsensusWords(tree, node, said).told()).orElse(null),
                view.secondOpinion()
                        .map(opinion -> opinions(tree, node, opinion))
                        .orElse(List.of()),
                new WeightsCalls(view, parts, consensus).recalculation(),
                weighings.history(actor, id).stream().map(WeightsPages::line).toList(),
                actor.writes() && actor.lens().isEmpty());
    }

    private static Optional<Judged> own(Actor actor, Consensus consensus) {
        return consensus.judges().stream()
                .filter(judged -> judged.judge().equals(actor.person().value()))
                .findFirst();
    }

    private static JudgementForm form(Optional<Judged> own, WeighingMethod method, int parts) {
        return own.map(judged -> JudgementForm.of(judged.judgement()))
                .orElseGet(() -> JudgementForm.fresh(method, parts));
    }

    private static List<WeightsPage.Branch> tree(CriteriaTree tree) {
        var branches = new ArrayList<WeightsPage.Branch>();
        add(tree, GroupPath.TOP, branches);
        return branches;
    }

    private static void add(CriteriaTree tree, GroupPath node, List<WeightsPage.Branch> branches) {
        double whole = tree.share(node);
        for (var part : tree.parts(node)) {
            double share = tree.share(part);
            var path = part.group() ? GroupPath.of(part.key()) : node;
            branches.add(
                    new WeightsPage.Branch(
                            node.depth(),
                            part.name(),
                            part.group(),
                            ConsensusWords.share(whole > 0 ? share / whole : 0),
                            ConsensusWords.share(share),
                            path));
            if (part.group()) add(tree, path, branches);
        }
    }

    private static List<WeightsPage.Opinion> opinions(
            CriteriaTree tree, GroupPath node, SecondOpinion opinion) {
        var parts = tree.parts(node);
        return parts.stream()
                .map(part ->
                        new WeightsPage.Opinion(
                                part.name(),
                                local(parts, part, tree.weights()),
                                local(parts, part, opinion.entropy()),
                                local(parts, part, opinion.critic())))
                .toList();
    }

    private static String local(
            List<CriteriaTree.Part> parts, CriteriaTree.Part part, Weights weights) {
        ToDoubleFunction<CriteriaTree.Part> share =
                p -> p.leaves().stream().mapToDouble(weights::get).sum();
        double whole = parts.stream().mapToDouble(share).sum();
        return ConsensusWords.share(whole > 0 ? share.applyAsDouble(part) / whole : 0);
    }

    private static WeightsPage.Line line(WeighingLine line) {
        var how = t("fit.weigh.method." + line.method().label());
        var weights =
                IntStream.range(0, line.names().size())
                        .mapToObj(j ->
                                line.names().get(j) + " " + Formats.number(line.weights().get(j)));
        return new WeightsPage.Line(
                Formats.dateTime(line.at()),
                line.by(),
                line.node().isTop() ? how : how + " · " + line.node(),
                weights.collect(joining(", ")));
    }
}
