package org.hamkke.partner.intake;

import java.util.function.BooleanSupplier;
import org.hamkke.errand.Errand;
import org.hamkke.errand.ErrandWork;
import org.hamkke.kernel.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds out which step an import waits for and takes it, batch by batch. */
@Component
class ImportWork implements ErrandWork {
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

    @Override
    public void run(Errand errand, BooleanSupplier goingDown) {
        var actor = errand.actor();
        var id = new ImportId(errand.subject());
        var state = transactions.execute(_ -> shelf.get(actor, id).state());
        if (state == null || !state.runs()) return;
        var batches = new Batches(transactions, shelf, errand, state, goingDown);
        switch (state) {
            case READING -> reading.take(actor, id, batches);
            case WRITING -> writing.take(actor, id, batches);
            case UNDOING -> undoing.take(actor, id, batches);
            case MATCHING, PREVIEW, DONE, UNDONE, FAILED -> {}
        }
    }

    @Override
    public void giveUp(Errand errand) {
        transactions.executeWithoutResult(
                _ -> giveUp(errand.actor(), new ImportId(errand.subject())));
    }

    private void giveUp(Actor actor, ImportId id) {
        for (var state : ImportState.values())
            if (state.runs()) shelf.step(actor, id, state, ImportState.FAILED);
    }
}
