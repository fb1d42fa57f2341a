package org.hamkke.alliance;

import java.util.Optional;
import org.hamkke.kernel.Money;

/** From one amount of won to another, both included and neither below zero. */
public record WonRange(Money low, Money high) {
    public WonRange {
        if (!isOne(low, high))
            throw new IllegalArgumentException("no range: " + low + " to " + high);
    }

    public static Optional<WonRange> of(Money low, Money high) {
        return isOne(low, high) ? Optional.of(new WonRange(low, high)) : Optional.empty();
    }

    private static boolean isOne(Money low, Money high) {
        return low.currency().equals(Money.WON)
                && high.currency().equals(Money.WON)
                && !low.isNegative()
                && low.compareTo(high) <= 0;
    }
}
