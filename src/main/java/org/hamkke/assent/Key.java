package org.hamkke.assent;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One party's key to one proposal: waiting, turned or refused. */
public record Key(
        UUID organisationId,
        String organisation,
        @Nullable String person,
        @Nullable Instant turnedAt,
        @Nullable Instant declinedAt,
        @Nullable String reason) {
    public boolean turned() {
        return turnedAt != null;
    }

    public boolean declined() {
        return declinedAt != null;
    }

    public boolean waiting() {
        return !turned() && !declined();
    }
}
