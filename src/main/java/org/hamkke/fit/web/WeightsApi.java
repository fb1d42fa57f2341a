package org.hamkke.fit.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hamkke.fit.Consensus;
import org.hamkke.fit.CriteriaTree;
import org.hamkke.fit.GroupPath;
import org.hamkke.fit.Judgement;
import org.hamkke.fit.Judgements;
import org.hamkke.fit.SelectionId;
import org.hamkke.fit.Selections;
import org.hamkke.fit.WeighingLine;
import org.hamkke.fit.WeighingMethod;
import org.hamkke.fit.Weighings;
import org.hamkke.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Weights by judgement through the open API; figures as in {@link Judgement}. */
@RestController
@RequestMapping("/api/v1/selections/{id}")
class WeightsApi {
    private final Selections selections;
    private final Judgements judgements;
    private final Weighings weighings;

    WeightsApi(Selections selections, Judgements judgements, Weighings weighings) {
        this.selections = selections;
        this.judgements = judgements;
        this.weighings = weighings;
    }

    record Judge(
            UUID judge,
            List<Double> figures,
            double[] weights,
            @Nullable Double consistencyRatio,
            Instant at,
            int version) {}

    /** @param parts of the group, which figures and weights follow */
    record Answer(
            String node,
            String method,
            String aggregation,
            @Nullable String randomIndex,
            List<String> parts,
            List<Judge> judges,
            double @Nullable [] together) {}

    @GetMapping("/judgements")
    Answer judgements(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String node,
            @RequestParam(defaultValue = "") String method) {
        return answer(actor, id, GroupPath.of(node), WeighingMethod.judged(method));
    }

    /** @param version of the judgement it is based on; 0 for the first */
    record JudgementBody(
            @Nullable String node,
            String method,
            List<Double> figures,
            @Nullable Integer version) {}

    /** Of the token's own person. */
    @PutMapping("/judgements")
    Answer judge(Actor actor, @PathVariable String id, @RequestBody JudgementBody body) {
        var selection = selections.get(actor, SelectionId.of(id));
        var node = GroupPath.of(body.node() == null ? "" : body.node());
        var method = WeighingMethod.judged(body.method());
        int parts = CriteriaTree.of(selection).parts(node).size();
        judgements.give(
                actor,
                selection.id(),
                node,
                body.version() == null ? 0 : body.version(),
                new Judgement(method, parts, body.figures()));
        return answer(actor, id, node, method);
    }

    /** @param version of the selection it is based on */
    record WeighingBody(@Nullable String node, String method, int version) {}

    @PostMapping("/weighings")
    @ResponseStatus(HttpStatus.CREATED)
    List<WeighingLine> apply(Actor actor, @PathVariable String id, @RequestBody WeighingBody body) {
        var selection = SelectionId.of(id);
        var node = GroupPath.of(body.node() == null ? "" : body.node());
        weighings.apply(
                actor, selection, body.version(), node, WeighingMethod.judged(body.method()));
        return weighings.history(actor, selection);
    }

    @GetMapping("/weighings")
    List<WeighingLine> history(Actor actor, @PathVariable String id) {
        return weighings.history(actor, SelectionId.of(id));
    }

    private Answer answer(Actor actor, String id, GroupPath node, WeighingMethod method) {
        var selection = selections.get(actor, SelectionId.of(id));
        var consensus = judgements.together(actor, selection, node, method).orElse(null);
        return new Answer(
                node.toString(),
                method.label(),
                method == WeighingMethod.PAIRWISE ? "geometric-mean" : "arithmetic-mean",
                method == WeighingMethod.PAIRWISE ? "Saaty 1980" : null,
                CriteriaTree.of(selection).parts(node).stream()
                        .map(CriteriaTree.Part::key)
                        .toList(),
                consensus == null ? List.of() : judges(consensus),
                consensus == null ? null : consensus.together().values().toArray());
    }

    private static List<Judge> judges(Consensus consensus) {
        return IntStream.range(0, consensus.judges().size())
                .mapToObj(k -> judge(consensus, k))
                .toList();
    }

    private static Judge judge(Consensus consensus, int k) {
        var judged = consensus.judges().get(k);
        return new Judge(
                judged.judge(),
                judged.judgement().figures(),
                consensus.each().get(k).values().toArray(),
                consensus.consistency(k).orElse(null),
                judged.at(),
                judged.version());
    }
}
