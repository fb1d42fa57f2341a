package org.hamkke.partner;

import java.util.Locale;

/** How far we are with a partner; the text is {@code partner.status.<label>}. */
public enum PartnerStatus {
    CANDIDATE,
    /** On our wish list. */
    WISHED,
    TALKING,
    ALLIED,
    PAUSED,
    EXCLUDED;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the wish list can take it in or let it go: who is talked to already is past wishing. */
    public boolean mayBeWished() {
        return this == CANDIDATE || this == WISHED;
    }
}
