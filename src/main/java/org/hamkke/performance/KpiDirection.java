package org.hamkke.performance;

import java.math.BigDecimal;
import java.util.Locale;

/** Which way is better. */
public enum KpiDirection {
    UP,
    DOWN;

    boolean leads(BigDecimal from, BigDecimal to) {
        var way = to.compareTo(from);
        return this == UP ? way > 0 : way < 0;
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
