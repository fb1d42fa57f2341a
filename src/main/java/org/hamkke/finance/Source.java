package org.hamkke.finance;

import java.util.Locale;

/** Where a statement was taken from. */
public enum Source {
    /** OpenDART, the public disclosure register. */
    REGISTER,
    SHEET,
    HAND,
    /** Through the open API. */
    PROGRAM;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
