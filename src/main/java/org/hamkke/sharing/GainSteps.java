package org.hamkke.sharing;

import java.util.ArrayList;
import java.util.List;
import org.hamkke.kernel.Money;
import org.hamkke.kernel.Share;

/** A gain, step by step: tiers from below, then the cap, then the guarantee. */
final class GainSteps {
    private final SharingRule rule;
    private final List<Step> steps = new ArrayList<>();

    GainSteps(SharingRule rule) {
        this.rule = rule;
    }

    List<Step> of(Money gain) {
        share(gain);
        if (rule.cap() != null) cap(rule.cap());
        if (rule.guarantee() != null) guarantee(rule.guarantee(), gain);
        return steps;
    }

    private void share(Money gain) {
        var from = Amounts.NOTHING;
        var shares = rule.gainShares();
        for (var tier : rule.tiers()) {
            share(from, least(gain, tier.above()), shares);
            from = tier.above();
            shares = tier.gain();
        }
        share(from, gain, shares);
    }

    private void share(Money from, Money to, List<Share> shares) {
        if (!steps.isEmpty() && to.compareTo(from) <= 0) return;
        var amount = to.minus(from);
        steps.add(new Step.Shared(from, amount, shares, amount.split(shares)));
    }

    private void cap(Bound cap) {
        var party = rule.indexOf(cap.party());
        var excess = parts().get(party).minus(cap.amount());
        if (excess.isNegative() || excess.isZero()) return;
        var weights = rule.gainShares().stream().map(Share::value).toList();
        steps.add(new Step.Capped(party, cap.amount(), Amounts.handOn(excess, party, weights)));
    }

    private void guarantee(Bound guarantee, Money gain) {
        var party = rule.indexOf(guarantee.party());
        var missing = least(guarantee.amount(), gain).minus(parts().get(party));
        if (missing.isNegative() || missing.isZero()) return;
        steps.add(
                new Step.Guaranteed(
                        party, guarantee.amount(), Amounts.collect(missing, party, parts())));
    }

    private List<Money> parts() {
        return Amounts.sum(steps.stream().map(Step::moves).toList(), rule.parties().size());
    }

    private static Money least(Money one, Money other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
