package org.hamkke.partner;

import java.time.Instant;
import java.util.Optional;
import org.hamkke.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A partner as it stands in the directory.
 *
 * @param trashed since when it lies in the 휴지통
 */
public record Partner(
        PartnerId id,
        int version,
        Entry entry,
        Instant changedAt,
        PersonId changedBy,
        @Nullable Instant trashed) {
    public Optional<Instant> trashedAt() {
        return Optional.ofNullable(trashed);
    }

    /** The same, as a form saw it that is shown once more. */
    public Partner at(int earlier) {
        return new Partner(id, earlier, entry, changedAt, changedBy, trashed);
    }

    public PartnerSummary summary() {
        return new PartnerSummary(
                id, entry.name(), entry.kind(), entry.industry(), entry.country(), entry.status());
    }
}
