package org.hamkke.culture;

import java.time.Instant;
import java.util.Optional;
import org.hamkke.assent.ProposalId;
import org.hamkke.kernel.OrganisationId;

/**
 * An edition of the way the sides handle a dimension.
 *
 * @param draftedFor whose people wrote it
 */
public record Handling(
        HandlingId id,
        Dimension dimension,
        int edition,
        String words,
        State state,
        OrganisationId draftedFor,
        Optional<Agreed> agreed,
        int version) {
    public enum State {
        DRAFT,
        IN_EFFECT,
        REPLACED,
        DISCARDED
    }

    /** Whose keys put it in effect, how many they were, and when. */
    public record Agreed(ProposalId proposal, Instant at, int keys) {}

    public boolean isDraft() {
        return state == State.DRAFT;
    }

    public boolean isInEffect() {
        return state == State.IN_EFFECT;
    }

    /** In effect now or once. */
    public boolean wasAgreed() {
        return agreed.isPresent();
    }
}
