package org.hamkke.alliance;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.hamkke.kernel.OrganisationId;

/**
 * One edition of a joint goal.
 *
 * @param edition 1 for the first text; each amendment is the next one
 * @param draftedFor the side that writes it
 * @param effectiveAt when the last key turned for it
 * @param version of the draft, to write over
 */
public record Goal(
        GoalId id,
        int edition,
        GoalPlan plan,
        State state,
        OrganisationId draftedFor,
        Optional<Instant> effectiveAt,
        int version) {
    public enum State {
        DRAFT,
        IN_EFFECT,
        REPLACED,
        RETIRED,
        DISCARDED;

        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public boolean isDraft() {
        return state == State.DRAFT;
    }

    public boolean isInEffect() {
        return state == State.IN_EFFECT;
    }
}
