package org.hamkke.database;

import org.jspecify.annotations.Nullable;

/**
 * What a write with a key was answered. The key stands since the change was made; the status is absent while the first
 * request is still on its way, and for good when it was cut off before its answer was kept.
 */
public record KeptAnswer(
        @Nullable Integer status, @Nullable String location, @Nullable String body) {
    public boolean isGiven() {
        return status != null;
    }
}
