package org.hamkke.partner.intake;

import java.util.function.BooleanSupplier;
import org.hamkke.kernel.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds out which step an import waits for and takes it, batch by batch. */
@Component
class ImportWork {
    private final ImportShelf shelf;
    private final ReadingStep reading;
    private final WritingStep writing;
    private final UndoingStep undoing;
    private final TransactionTemplate transactions;

    ImportWork(
            ImportShelf shelf,
            ReadingStep reading,
            WritingStep writing,
            UndoingStep undoing,
            TransactionTemplate transactions) {
        this.shelf = shelf;
        this.reading = reading;
        this.writing = writing;
        this.undoing = undoing;
        this.transactions = transactions;
    }

    void run(ImportErrand errand, BooleanSupplier goingDown) {
        var actor = errand.actor();
        var state = transactions.execute(_ -> shelf.get(actor, errand.id()).state());
        if (state == null || !state.runs()) return;
        var batches = new Batches(transactions, shelf, actor, errand, state, goingDown);
        switch (state) {
            case READING -> reading.take(actor, errand.id(), batches);
            case WRITING -> writing.take(actor, errand.id(), batches);
            case UNDOING -> undoing.take(actor, errand.id(), batches);
            case MATCHING, PREVIEW, DONE, UNDONE, FAILED -> {}
        }
    }

    void giveUp(ImportErrand errand) {
        transactions.executeWithoutResult(_ -> giveUp(errand.actor(), errand.id()));
    }

    private void giveUp(Actor actor, ImportId id) {
        for (var state : ImportState.values())
            if (state.runs()) shelf.step(actor, id, state, ImportState.FAILED);
    }
}
