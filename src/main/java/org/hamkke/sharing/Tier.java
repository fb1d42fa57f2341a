package org.hamkke.sharing;

import java.util.List;
import org.hamkke.kernel.Money;
import org.hamkke.kernel.Share;

/** Other shares for the part of a gain that lies above an amount. */
public record Tier(Money above, List<Share> gain) {
    public Tier {
        gain = List.copyOf(gain);
    }
}
