package org.hamkke.partner.intake;

import java.util.Locale;

/** Why a row that was to be written was left behind after all. */
public enum Setback {
    /** A company of this name or number has been entered since. */
    MET,
    /** Its partner, or the row it belongs to, isn't there any more. */
    GONE,
    /** The directory refused it. */
    REFUSED;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
