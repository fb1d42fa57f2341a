package org.hamkke.shell;

import java.util.Locale;

/** Where a party stands on the page. The viewer's company is always LEFT, so each company sees itself on the left. */
public enum Side {
    LEFT,
    RIGHT,
    THIRD,
    FOURTH,
    FIFTH,
    SIXTH,
    NEUTRAL;

    /** The side of the party at this place among the parties, the viewer's own first; colours repeat from the seventh on. */
    public static Side at(int place) {
        return values()[place % NEUTRAL.ordinal()];
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
