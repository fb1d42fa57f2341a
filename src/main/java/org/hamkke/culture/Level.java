package org.hamkke.culture;

import java.util.Locale;

/** What an area's figure says in words. */
public enum Level {
    OPEN,
    NOT_YET,
    GAPS,
    READY;

    public static final int GAPS_FROM = 40;
    public static final int READY_FROM = 70;

    public static Level of(int points) {
        if (points >= READY_FROM) return READY;
        return points >= GAPS_FROM ? GAPS : NOT_YET;
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
