package org.hamkke.fit;

import java.time.Instant;
import java.util.UUID;
import org.hamkke.partner.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * A score that a rater gave anew after the talk.
 *
 * @param from none where they had not judged before
 */
public record MarkChange(
        UUID raterId,
        String rater,
        UUID partnerId,
        UUID criterionId,
        @Nullable Integer fromPoints,
        int toPoints,
        String reason,
        Instant changedAt) {
    public boolean isOn(PartnerId partner, CriterionId criterion) {
        return partnerId.equals(partner.value()) && criterionId.equals(criterion.value());
    }
}
