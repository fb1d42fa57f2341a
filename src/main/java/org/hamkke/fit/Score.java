package org.hamkke.fit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A score that was handed in.
 *
 * @param rater with 직급
 * @param answers the points of each answer, where the criterion asks questions
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
        int version,
        Map<UUID, Integer> answers) {
    public Score {
        answers = Map.copyOf(answers);
    }
}
