package org.hamkke.responsibility;

import java.util.Locale;

/** What can be wrong with a grid. Errors keep it from the keys, the others are for people to weigh. */
public enum Flaw {
    NO_ACCOUNTABLE(true, "gap"),
    SEVERAL_ACCOUNTABLE(true, "overlap"),
    NO_RESPONSIBLE(true, "gap"),
    MANY_CONSULTED(false, ""),
    OVERLOADED(false, ""),
    IDLE(false, "");

    private final boolean error;
    private final String mark;

    Flaw(boolean error, String mark) {
        this.error = error;
        this.mark = mark;
    }

    public boolean error() {
        return error;
    }

    /** How the face marks the row: gap, overlap, or not at all. */
    public String mark() {
        return mark;
    }

    public String messageKey() {
        return "responsibility.flaw." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
