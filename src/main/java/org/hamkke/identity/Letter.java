package org.hamkke.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail on its way out, or already out. */
public record Letter(
        UUID id,
        String recipient,
        String subject,
        String body,
        Instant writtenAt,
        @Nullable Instant sentAt,
        @Nullable String problem) {}
