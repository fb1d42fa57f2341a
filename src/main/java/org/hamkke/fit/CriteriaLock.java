package org.hamkke.fit;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * That the criteria stood still from one moment on, and why they were opened again.
 *
 * @param by with 직급
 * @param unlockedBy none while it holds
 */
public record CriteriaLock(
        Cause cause,
        String by,
        Instant at,
        @Nullable String unlockedBy,
        @Nullable Instant unlockedAt,
        String reason) {
    /** What locked them; the text is {@code fit.lock.cause.<label>}. */
    public enum Cause {
        BY_HAND,
        FIRST_SCORE,
        ROUND;

        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public boolean holds() {
        return unlockedAt == null;
    }
}
