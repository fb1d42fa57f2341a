package org.hamkke.agreement;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody says beside an article.
 *
 * @param circleId the own company's or the alliance's: who can read it
 * @param mine written by the reader, who may take it back
 */
public record Comment(
        UUID id,
        UUID circleId,
        UUID clauseId,
        String text,
        String author,
        String company,
        Instant writtenAt,
        boolean mine) {}
