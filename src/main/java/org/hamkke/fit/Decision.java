package org.hamkke.fit;

import java.util.Locale;

/** What was decided about a candidate; the text is {@code fit.decision.<label>}. */
public enum Decision {
    /** 예비 후보. */
    SHORT_LISTED,
    /** 거절. */
    DECLINED;

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
