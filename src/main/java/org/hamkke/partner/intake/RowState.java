package org.hamkke.partner.intake;

import java.util.Locale;

/** What would become of a row, in the order in which a person looks at them. */
public enum RowState {
    ERROR,
    /** It may be this company or that one. */
    ASK,
    NEW,
    CHANGED,
    SAME,
    /** Somebody said to leave it out. */
    LEFT;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
