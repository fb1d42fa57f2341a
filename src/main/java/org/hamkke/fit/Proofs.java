package org.hamkke.fit;

import java.util.Optional;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.ContentHash;
import org.hamkke.ledger.Ledger;
import org.hamkke.ledger.LedgerEntry;
import org.hamkke.ledger.Telling;
import org.springframework.stereotype.Component;

/** Holds a stored picture against what the company's own chain says of it. */
@Component
class Proofs {
    static final String KIND = "fit.selection-decided";

    private final Ledger ledger;

    Proofs(Ledger ledger) {
        this.ledger = ledger;
    }

    Proof of(Actor actor, RecordRows.Row row) {
        return new Proof(ContentHash.ofText(row.text()), row.hash(), entry(actor, row));
    }

    private Optional<Proof.Entry> entry(Actor actor, RecordRows.Row row) {
        return ledger.about(actor, actor.ours(), row.id()).stream()
                .filter(entry -> entry.kind().equals(KIND))
                .findFirst()
                .map(Proofs::read);
    }

    private static Proof.Entry read(LedgerEntry entry) {
        var said = Telling.of(entry).content().getOrDefault("contentHash", "");
        return new Proof.Entry(entry.seq(), entry.hash(), entry.isWhole(), String.valueOf(said));
    }
}
