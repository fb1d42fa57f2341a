package org.hamkke.database;

import org.jspecify.annotations.Nullable;

/**
 * What a write with a key was answered. The key stands since the change was made; the status is absent while the first
 * request is still on its way, and for good when it was cut off before its answer was kept.
 */
public record KeptAnswer(
        @Nullable Integer status, @Nullable String location, @Nullable String body) {
    private static final int SHOWN_ONCE = 410;

    /** Of an answer that held a secret nothing is kept but that it was given. */
    public static KeptAnswer shownOnce() {
        return new KeptAnswer(SHOWN_ONCE, null, null);
    }

    public boolean wasShownOnce() {
        return status != null && status == SHOWN_ONCE;
    }

    public boolean isGiven() {
        return status != null;
    }
}
