package org.hamkke.alliance;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.hamkke.kernel.OrganisationId;

/**
 * One edition of the workshop record.
 *
 * @param writtenFor the side that writes it
 * @param effectiveAt when the last key turned for it
 * @param version to write over
 */
public record Workshop(
        int edition,
        WorkshopPlan plan,
        State state,
        OrganisationId writtenFor,
        Optional<Instant> effectiveAt,
        int version) {
    public enum State {
        DRAFT,
        IN_EFFECT,
        REPLACED;

        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public boolean isDraft() {
        return state == State.DRAFT;
    }
}
