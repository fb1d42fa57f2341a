package org.hamkke.sharing;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hamkke.kernel.Checks;
import org.hamkke.kernel.Money;
import org.hamkke.kernel.Share;
import org.jspecify.annotations.Nullable;

/**
 * How a result falls to the parties. A gain: the part up to the first tier by the shares of gain, each part above by its
 * tier's, then the cap, then the guarantee (out of the gain only, so never more than there is). A loss: by the shares of
 * loss, then the ceilings. Parties keep one order, which decides who gets an odd won; see {@code Money.split}.
 */
public record SharingRule(
        List<Terms> parties, List<Tier> tiers, @Nullable Bound guarantee, @Nullable Bound cap) {
    public static final int MOST_TIERS = 4;

    /** @throws org.hamkke.kernel.RuleViolation naming every field that is wrong */
    public SharingRule {
        parties = List.copyOf(parties);
        tiers = List.copyOf(tiers);
        var checks = new Checks();
        RuleChecks.of(checks, parties, tiers, guarantee, cap);
        checks.done();
    }

    public Split split(Scenario scenario) {
        return split(scenario.result());
    }

    public Split split(Money result) {
        var steps =
                result.isNegative()
                        ? new LossSteps(this).of(result.negated())
                        : new GainSteps(this).of(result);
        return Split.of(result, steps, parties.size());
    }

    public List<Share> gainShares() {
        return parties.stream().map(Terms::gain).toList();
    }

    public List<Share> lossShares() {
        return parties.stream().map(Terms::loss).toList();
    }

    public List<UUID> order() {
        return parties.stream().map(Terms::party).toList();
    }

    /** @return where the party stands in the order, or -1 */
    public int indexOf(UUID party) {
        return IntStream.range(0, parties.size())
                .filter(i -> parties.get(i).party().equals(party))
                .findFirst()
                .orElse(-1);
    }
}
