package org.hamkke.alliance;

import java.time.Instant;
import java.util.Optional;

/**
 * A blueprint as it stands.
 *
 * @param alliance what has grown from it
 * @param changedBy who wrote it last, with 직급
 */
public record Blueprint(
        BlueprintId id,
        BlueprintPlan plan,
        Optional<AllianceId> alliance,
        String changedBy,
        Instant changedAt,
        boolean trashed,
        int version) {}
