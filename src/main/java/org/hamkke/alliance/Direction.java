package org.hamkke.alliance;

import java.util.Locale;

/** Where a figure is to go from its baseline; it follows from the target, so the two can't contradict each other. */
public enum Direction {
    UP,
    DOWN,
    HOLD;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
