package org.hamkke.identity;

import org.jspecify.annotations.Nullable;
import java.time.Instant;

/** A person of one's own organisation, as the administrator sees them. */
public record Member(
        PersonSummary person, String email, @Nullable Instant lockedUntil, int version) {}
