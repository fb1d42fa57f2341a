package org.hamkke.fit.web;

import java.time.Instant;
import java.util.UUID;
import org.hamkke.fit.Rater;
import org.jspecify.annotations.Nullable;

/**
 * A rater as the open API tells of them: how far they are, never what they say.
 *
 * @param person of a colleague; none of a guest
 */
record RaterAnswer(
        UUID id,
        @Nullable UUID person,
        String name,
        int filled,
        @Nullable Instant submittedAt,
        @Nullable Instant withdrawnAt,
        @Nullable Instant expiresAt) {
    static RaterAnswer of(Rater rater) {
        return new RaterAnswer(
                rater.id().value(),
                rater.person(),
                rater.name(),
                rater.filled(),
                rater.submittedAt(),
                rater.withdrawnAt(),
                rater.expiresAt());
    }
}
