package org.hamkke.sharing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.hamkke.kernel.Money;

/**
 * A loss, step by step: by the shares of loss, then one party after the other is held at its ceiling and hands the rest to
 * those not yet held. Every round holds one more, so it ends; when all are held, what is left falls by the shares again.
 */
final class LossSteps {
    private final SharingRule rule;
    private final List<Step> steps = new ArrayList<>();
    private final Set<Integer> held = new HashSet<>();

    LossSteps(SharingRule rule) {
        this.rule = rule;
    }

    /** @param loss as a positive amount */
    List<Step> of(Money loss) {
        var shares = rule.lossShares();
        steps.add(new Step.LossShared(loss, shares, loss.negated().split(shares)));
        for (var over = aboveItsCeiling(); over.isPresent(); over = aboveItsCeiling())
            hold(over.getAsInt());
        return steps;
    }

    private OptionalInt aboveItsCeiling() {
        return IntStream.range(0, size())
                .filter(i -> !held.contains(i) && excess(i).compareTo(Amounts.NOTHING) > 0)
                .findFirst();
    }

    private void hold(int party) {
        var excess = excess(party);
        held.add(party);
        if (held.size() == size()) fallBeyond(party, excess);
        else
            steps.add(
                    new Step.Ceiled(
                            party,
                            ceiling(party),
                            negated(Amounts.handOn(excess, party, weightsOfOthers()))));
    }

    private void fallBeyond(int party, Money excess) {
        var fallen = new ArrayList<>(excess.negated().split(rule.lossShares()));
        fallen.set(party, fallen.get(party).plus(excess));
        steps.add(new Step.BeyondCeilings(excess, List.copyOf(fallen)));
    }

    /** Those already held take nothing more; if the rest bear no share of loss, they take it equally. */
    private List<BigDecimal> weightsOfOthers() {
        var weights = weights(i -> rule.parties().get(i).loss().value());
        return weights.stream().allMatch(weight -> weight.signum() == 0)
                ? weights(_ -> BigDecimal.ONE)
                : weights;
    }

    private List<BigDecimal> weights(java.util.function.IntFunction<BigDecimal> weight) {
        return IntStream.range(0, size())
                .mapToObj(i -> held.contains(i) ? BigDecimal.ZERO : weight.apply(i))
                .toList();
    }

    private Money excess(int party) {
        var ceiling = rule.parties().get(party).ceiling();
        return ceiling == null ? Amounts.NOTHING : burden(party).minus(ceiling);
    }

    private Money ceiling(int party) {
        var ceiling = rule.parties().get(party).ceiling();
        return ceiling == null ? Amounts.NOTHING : ceiling;
    }

    private Money burden(int party) {
        return Amounts.total(steps.stream().map(step -> step.moves().get(party)).toList())
                .negated();
    }

    private static List<Money> negated(List<Money> moves) {
        return moves.stream().map(Money::negated).toList();
    }

    private int size() {
        return rule.parties().size();
    }
}
