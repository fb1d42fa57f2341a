package org.hamkke.fit;

import org.hamkke.partner.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * A mark that a rater gives anew after the talk.
 *
 * @param points none where the criterion asks questions: the answers give them
 * @param version of the mark it is based on
 */
public record Rescore(
        PartnerId partner,
        CriterionId criterion,
        @Nullable Integer points,
        Answers answers,
        String reason,
        int version) {
    public Rescore {
        reason = reason.strip();
    }
}
