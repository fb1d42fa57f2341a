package org.hamkke.identity;

import java.time.Instant;
import java.util.UUID;

/** A session or token as its owner sees it; the secret itself is never shown again. */
public record PassSummary(
        UUID id,
        String kind,
        String name,
        String scopes,
        Instant createdAt,
        Instant usedAt,
        Instant expiresAt) {}
