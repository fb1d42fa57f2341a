package org.hamkke.fit;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Raters score the same candidates by the same criteria, each alone, until it is closed.
 *
 * @param dueOn by when their sheets are asked for; nothing happens on that day by itself
 * @param openedBy with 직급
 * @param candidates how many it is about
 */
public record Round(
        RoundId id,
        int number,
        @Nullable LocalDate dueOn,
        String openedBy,
        Instant openedAt,
        @Nullable String closedBy,
        @Nullable Instant closedAt,
        int candidates) {
    public boolean isOpen() {
        return closedAt == null;
    }
}
