package org.hamkke.fit;

import java.time.Instant;
import java.util.UUID;

/** A judgement as a colleague gave it; {@code name} with 직급. */
public record Judged(UUID judge, String name, Judgement judgement, Instant at, int version) {}
