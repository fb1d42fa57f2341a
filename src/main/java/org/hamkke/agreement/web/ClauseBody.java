package org.hamkke.agreement.web;

import java.time.Instant;
import java.util.UUID;
import org.hamkke.agreement.Clause;
import org.hamkke.agreement.Draft;
import org.hamkke.agreement.text.ClauseKind;
import org.hamkke.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * An article of the draft in the open API.
 *
 * @param text one paragraph (항) per line, an item (목) on a line that begins with "- "
 * @param reworded somebody has put other words than the proposed ones
 * @param fresh what the design says by now, where it has moved on
 * @param english where the words are the proposed ones
 */
record ClauseBody(
        UUID id,
        ClauseKind kind,
        int number,
        String heading,
        String text,
        int version,
        boolean reworded,
        String changedBy,
        String changedFor,
        Instant changedAt,
        @Nullable String fresh,
        Draft.@Nullable English english) {
    static ClauseBody of(Draft draft, Clause clause) {
        return new ClauseBody(
                clause.id(),
                clause.kind(),
                clause.number(),
                clause.heading(),
                clause.text(),
                clause.version(),
                clause.reworded(),
                clause.changedBy(),
                clause.changedFor(),
                clause.changedAt(),
                draft.fresh().get(clause.id()),
                draft.english().get(clause.id()));
    }

    static ClauseBody of(Draft draft, UUID clause) {
        return of(draft, draft.clause(clause).orElseThrow(NotFound::new));
    }
}
