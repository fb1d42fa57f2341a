package org.hamkke.fit.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A selection in the list.
 *
 * @param state none before the first round and the first record
 * @param chosen whom the latest record names; empty when it names nobody or there is none
 */
public record SelectionsPage(
        UUID id,
        String name,
        String question,
        Instant openedAt,
        @Nullable SelectionState state,
        String chosen,
        int candidates,
        int shortListed,
        int criteria) {}
