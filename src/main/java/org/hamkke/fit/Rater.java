package org.hamkke.fit;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who scores in a round, and how far they are; never what they say.
 *
 * @param person of a colleague; none of a guest
 * @param name with 직급
 * @param filled how many scores stand on the sheet
 * @param expiresAt when a guest's link ends
 */
public record Rater(
        RaterId id,
        @Nullable UUID person,
        String name,
        String email,
        int filled,
        @Nullable Instant submittedAt,
        @Nullable Instant withdrawnAt,
        @Nullable Instant expiresAt) {
    /** The text is {@code fit.rater.state.<label>}. */
    public enum State {
        INVITED,
        SCORING,
        HANDED_IN,
        EXPIRED,
        WITHDRAWN;

        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public boolean isGuest() {
        return person == null;
    }

    public State stateAt(Instant now) {
        if (withdrawnAt != null) return State.WITHDRAWN;
        if (submittedAt != null) return State.HANDED_IN;
        if (expiresAt != null && !expiresAt.isAfter(now)) return State.EXPIRED;
        return filled == 0 ? State.INVITED : State.SCORING;
    }
}
