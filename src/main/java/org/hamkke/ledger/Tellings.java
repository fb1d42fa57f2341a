package org.hamkke.ledger;

import org.springframework.stereotype.Component;

/** Entries in the reader's words, what they are about included. */
@Component
public class Tellings {
    private final SubjectNames names;

    Tellings(SubjectNames names) {
        this.names = names;
    }

    public Telling of(LedgerEntry entry) {
        var telling = Telling.of(entry);
        var content = telling.content();
        return content.get("subjectKind") instanceof String kind
                        && content.get("version") instanceof Integer version
                ? telling.about(names.of(kind, version, telling.what()))
                : telling;
    }
}
