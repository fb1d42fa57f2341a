package org.hamkke.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invitation as the person with the link may see it before taking the seat. */
public record Invitation(
        UUID id,
        Kind kind,
        UUID organisationId,
        String organisationName,
        String inviter,
        @Nullable UUID circleId,
        String circleName,
        String email,
        String name,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant takenAt) {
    public enum Kind {
        MEMBER,
        PARTNER
    }

    public enum State {
        OPEN,
        EXPIRED,
        REVOKED,
        TAKEN;

        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public boolean isToPartner() {
        return kind == Kind.PARTNER;
    }

    public State stateAt(Instant now) {
        if (takenAt != null) return State.TAKEN;
        if (revokedAt != null) return State.REVOKED;
        return expiresAt.isAfter(now) ? State.OPEN : State.EXPIRED;
    }
}
