package org.hamkke.fit;

import java.time.Instant;
import java.util.UUID;

/**
 * A score that was handed in.
 *
 * @param rater with 직급
 */
public record Score(
        UUID partnerId,
        UUID criterionId,
        UUID raterId,
        String rater,
        int points,
        String evidence,
        String link,
        Instant scoredAt,
        int version) {}
