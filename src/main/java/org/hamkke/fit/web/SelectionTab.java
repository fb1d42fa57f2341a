package org.hamkke.fit.web;

import java.util.Locale;

/** The pages of one selection, in the order of the tabs. */
public enum SelectionTab {
    MATRIX,
    WEIGHTS,
    METHODS,
    ROBUSTNESS,
    CHARTS,
    RATERS,
    MEETING,
    RECORDS;

    /** The name its words go by: {@code fit.tab.matrix}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param at the address of the selection */
    public String href(String at) {
        return this == MATRIX ? at : at + "/" + label();
    }
}
