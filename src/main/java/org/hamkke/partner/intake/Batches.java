package org.hamkke.partner.intake;

import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import org.hamkke.errand.Errand;
import org.hamkke.errand.Paused;
import org.springframework.transaction.support.TransactionTemplate;

/** One piece of work per transaction, as long as the import is still this run's to work on. */
final class Batches {
    private final TransactionTemplate transactions;
    private final ImportShelf shelf;
    private final Errand errand;
    private final ImportState state;
    private final BooleanSupplier goingDown;

    Batches(
            TransactionTemplate transactions,
            ImportShelf shelf,
            Errand errand,
            ImportState state,
            BooleanSupplier goingDown) {
        this.transactions = transactions;
        this.shelf = shelf;
        this.errand = errand;
        this.state = state;
        this.goingDown = goingDown;
    }

    /**
     * @param work gives the number of rows it dealt with
     * @return that number; −1 when another run has taken over or the import was called off
     */
    int one(IntSupplier work) {
        if (goingDown.getAsBoolean()) throw new Paused();
        var rows =
                transactions.execute(_ -> {
                    var id = new ImportId(errand.subject());
                    if (!shelf.isStill(errand.actor(), id, state, errand.runner())) return -1;
                    var dealt = work.getAsInt();
                    shelf.advance(errand.actor(), id, dealt);
                    return dealt;
                });
        return rows == null ? -1 : rows;
    }
}
