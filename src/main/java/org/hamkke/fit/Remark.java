package org.hamkke.fit;

import java.time.Instant;
import java.util.UUID;

/** A word said about a cell in the meeting; {@code by} with 직급. */
public record Remark(UUID partnerId, UUID criterionId, String by, Instant saidAt, String text) {}
