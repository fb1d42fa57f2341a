package org.hamkke.agreement;

import java.util.Map;
import java.util.UUID;
import org.hamkke.alliance.AllianceId;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.ContentHash;
import org.hamkke.ledger.Fact;
import org.hamkke.ledger.Ledger;
import org.springframework.stereotype.Component;

/** What the ledger says of articles: heading, and the hash of the words. */
@Component
class ClauseFacts {
    private final Ledger ledger;

    ClauseFacts(Ledger ledger) {
        this.ledger = ledger;
    }

    void enter(Actor actor, AllianceId id, String kind, UUID clause, String heading, String text) {
        ledger.enter(
                actor,
                id.circle(),
                Fact.of(
                        kind,
                        clause,
                        Map.of("title", heading, "textHash", ContentHash.ofText(text).value())));
    }
}
