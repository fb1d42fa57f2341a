package org.hamkke.assent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hamkke.kernel.ContentHash;
import org.hamkke.kernel.OrganisationId;

/** A proposal with all its keys, the viewer's own first: what the pair of keys on a page shows. */
public record Keys(
        ProposalId proposal,
        UUID circleId,
        Subject subject,
        String label,
        ContentHash hash,
        State state,
        OrganisationId proposedFor,
        Instant proposedAt,
        List<Key> keys) {
    public enum State {
        OPEN,
        IN_EFFECT,
        DECLINED,
        WITHDRAWN,
        SUPERSEDED;

        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public String path() {
        return "/assents/" + proposal;
    }

    public boolean open() {
        return state == State.OPEN;
    }

    public boolean waitsFor(OrganisationId organisation) {
        return open()
                && keys.stream()
                        .anyMatch(key ->
                                key.organisationId().equals(organisation.value()) && key.waiting());
    }

    public long waiting() {
        return keys.stream().filter(Key::waiting).count();
    }
}
