package org.hamkke.sharing;

import java.util.UUID;
import org.hamkke.kernel.Money;

/** An amount that one party's gain does not fall below, or does not rise above. */
public record Bound(UUID party, Money amount) {}
