package org.hamkke.fit.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hamkke.fit.Round;
import org.jspecify.annotations.Nullable;

/** A round as the open API tells of it. */
record RoundAnswer(
        UUID id,
        int number,
        int candidates,
        @Nullable LocalDate dueOn,
        String openedBy,
        Instant openedAt,
        @Nullable String closedBy,
        @Nullable Instant closedAt) {
    static RoundAnswer of(Round round) {
        return new RoundAnswer(
                round.id().value(),
                round.number(),
                round.candidates(),
                round.dueOn(),
                round.openedBy(),
                round.openedAt(),
                round.closedBy(),
                round.closedAt());
    }
}
