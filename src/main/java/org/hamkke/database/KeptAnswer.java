package org.hamkke.database;

import org.jspecify.annotations.Nullable;

/**
 * What a write with a key was answered. The status is absent while a form is still on its way, and for good when it was cut
 * off between its change and its answer.
 *
 * @param requestHash over what was asked; absent where the key holds it already
 */
public record KeptAnswer(
        @Nullable String requestHash,
        @Nullable Integer status,
        @Nullable String location,
        @Nullable String body) {
    private static final int SHOWN_ONCE = 410;

    /** Of an answer that held a secret nothing is kept but that it was given. */
    public static KeptAnswer shownOnce(@Nullable String requestHash) {
        return new KeptAnswer(requestHash, SHOWN_ONCE, null, null);
    }

    public boolean wasShownOnce() {
        return status != null && status == SHOWN_ONCE;
    }

    public boolean isGiven() {
        return status != null;
    }

    public boolean isTo(String hash) {
        return requestHash == null || requestHash.equals(hash);
    }
}
