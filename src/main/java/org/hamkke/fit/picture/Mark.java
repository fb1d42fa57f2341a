package org.hamkke.fit.picture;

import java.time.Instant;
import java.util.UUID;

/**
 * What one rater gave one candidate in one criterion, and why.
 *
 * @param rater with 직급
 */
public record Mark(
        UUID candidate,
        UUID criterion,
        UUID raterId,
        String rater,
        int points,
        String evidence,
        String link,
        Instant at) {
    public boolean hasEvidence() {
        return !evidence.isEmpty() || !link.isEmpty();
    }
}
