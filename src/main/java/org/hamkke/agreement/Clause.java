package org.hamkke.agreement;

import java.time.Instant;
import java.util.UUID;
import org.hamkke.agreement.text.AgreementText.Article;
import org.hamkke.agreement.text.ClauseKind;

/**
 * An article of the draft.
 *
 * @param number counted from its place
 * @param standard what the design or the form proposed when it was last taken over; empty for one of the parties' own
 * @param changedFor the company of whoever wrote it last
 */
public record Clause(
        UUID id,
        ClauseKind kind,
        int number,
        String heading,
        String text,
        String standard,
        int version,
        String changedBy,
        String changedFor,
        Instant changedAt) {

    /** Somebody has put other words than the proposed ones. */
    public boolean reworded() {
        return !text.equals(standard);
    }

    public Article article() {
        return new Article(id, number, kind, heading, text);
    }
}
