package org.hamkke.fit;

import java.util.List;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.KernelRule;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes what judges say together the weights of a selection, and remembers who did and how. */
@Component
public class Weighings {
    private final Selections selections;
    private final Judgements judgements;
    private final WeighingLines lines;

    Weighings(Selections selections, Judgements judgements, WeighingLines lines) {
        this.selections = selections;
        this.judgements = judgements;
        this.lines = lines;
    }

    /**
     * The parts of a group get the shares that all judges together give them; its own share of the whole stays.
     *
     * @throws org.hamkke.kernel.StaleVersion when someone saved the selection after this version
     */
    @Transactional
    public void apply(
            Actor actor, SelectionId id, int version, GroupPath node, WeighingMethod method) {
        KernelRule.requireWriter(actor);
        var selection = selections.get(actor, id);
        var tree = CriteriaTree.of(selection);
        FitRule.GROUP_HAS_A_WEIGHT.require(tree.share(node) > 0);
        var consensus =
                judgements
                        .together(actor, selection, node, method)
                        .orElseThrow(FitRule.SOMEBODY_HAS_JUDGED::refusal);
        selections.weigh(
                actor, id, version, method, node, tree.weighed(node, consensus.together()));
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<WeighingLine> history(Actor actor, SelectionId id) {
        selections.get(actor, id);
        return lines.list(actor, id);
    }
}
