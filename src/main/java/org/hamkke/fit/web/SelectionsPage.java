package org.hamkke.fit.web;

import java.time.Instant;
import java.util.UUID;

/** A selection in the list. */
public record SelectionsPage(
        UUID id,
        String name,
        String question,
        Instant openedAt,
        int candidates,
        int shortListed,
        int criteria) {}
