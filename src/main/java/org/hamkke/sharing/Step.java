package org.hamkke.sharing;

import java.util.List;
import org.hamkke.kernel.Money;
import org.hamkke.kernel.Share;

/**
 * One step of a calculation: why, and what it moves for each party in the order of the rule. A step that shares moves the
 * amount it shares; a step that corrects moves nothing in sum.
 */
public sealed interface Step {
    List<Money> moves();

    /** The part of a gain from {@code from} on, shared by the shares that hold there. */
    record Shared(Money from, Money amount, List<Share> shares, List<Money> moves)
            implements Step {}

    /** A party's gain stops at its cap; the rest goes to the others by their shares of gain. */
    record Capped(int party, Money cap, List<Money> moves) implements Step {}

    /** A party is brought up to its guarantee, as far as the gain reaches, out of what the others have. */
    record Guaranteed(int party, Money guarantee, List<Money> moves) implements Step {}

    record LossShared(Money amount, List<Share> shares, List<Money> moves) implements Step {}

    /** A party's burden stops at its ceiling; the rest goes to those still below theirs, by their shares of loss. */
    record Ceiled(int party, Money ceiling, List<Money> moves) implements Step {}

    /** The loss is greater than all ceilings together: what is left falls by the shares of loss, and the parties must talk. */
    record BeyondCeilings(Money amount, List<Money> moves) implements Step {}
}
