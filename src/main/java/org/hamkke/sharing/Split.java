package org.hamkke.sharing;

import java.util.List;
import java.util.stream.IntStream;
import org.hamkke.kernel.Money;

/** What each party gets or bears, in the order of the rule, and how that came about. The parts add up to the result. */
public record Split(Money result, List<Step> steps, List<Money> parts) {
    public Split {
        steps = List.copyOf(steps);
        parts = List.copyOf(parts);
    }

    static Split of(Money result, List<Step> steps, int parties) {
        return new Split(
                result, steps, Amounts.sum(steps.stream().map(Step::moves).toList(), parties));
    }

    /** The ceilings could not hold: the parties agreed to less than the loss. */
    public boolean breaksCeilings() {
        return steps.stream().anyMatch(Step.BeyondCeilings.class::isInstance);
    }

    /** What each party has after every step, the running figures of the waterfall. */
    public List<List<Money>> running() {
        var moves = steps.stream().map(Step::moves).toList();
        return IntStream.rangeClosed(1, steps.size())
                .mapToObj(upTo -> Amounts.sum(moves.subList(0, upTo), parts.size()))
                .toList();
    }
}
