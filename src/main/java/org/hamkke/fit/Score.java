package org.hamkke.fit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A score that was handed in.
 *
 * @param rater with 직급
 * @param seenOn the day the evidence is of
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
        @Nullable LocalDate seenOn,
        Instant scoredAt,
        int version,
        Map<UUID, Integer> answers) {
    public Score {
        answers = Map.copyOf(answers);
    }

    /** The same without answers to what is no longer asked; they stay where they are kept. */
    public Score of(List<Question> asked) {
        return new Score(
                partnerId,
                criterionId,
                raterId,
                rater,
                points,
                evidence,
                link,
                seenOn,
                scoredAt,
                version,
                Answers.of(answers).to(asked).byQuestion());
    }
}
