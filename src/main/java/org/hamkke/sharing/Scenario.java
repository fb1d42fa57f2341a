package org.hamkke.sharing;

import org.hamkke.kernel.Money;
import org.hamkke.kernel.Share;
import org.jspecify.annotations.Nullable;

/**
 * One way it may turn out, over the whole term. All four amounts are written without a sign; result = revenue + savings −
 * investment − cost.
 *
 * @param probability by the parties' joint estimate; either every scenario has one or none
 */
public record Scenario(
        String name,
        Money revenue,
        Money savings,
        Money investment,
        Money cost,
        @Nullable Share probability) {
    public Money result() {
        return revenue.plus(savings).minus(investment).minus(cost);
    }

    public boolean endsInLoss() {
        return result().isNegative();
    }
}
