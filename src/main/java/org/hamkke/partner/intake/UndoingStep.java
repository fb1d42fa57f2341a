package org.hamkke.partner.intake;

import java.util.List;
import org.hamkke.kernel.Actor;
import org.hamkke.partner.ManyPartners;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes an import back, last row first: new partners into the 휴지통, changed ones as they stood. What somebody worked on since stays. */
@Component
class UndoingStep {
    private static final int CHUNK = 500;

    private final ImportShelf shelf;
    private final WrittenRows rows;
    private final ManyPartners directory;
    private final TransactionTemplate transactions;

    UndoingStep(
            ImportShelf shelf,
            WrittenRows rows,
            ManyPartners directory,
            TransactionTemplate transactions) {
        this.shelf = shelf;
        this.rows = rows;
        this.directory = directory;
        this.transactions = transactions;
    }

    void take(Actor actor, ImportId id, Batches batches) {
        var way = new Way();
        for (int dealt = 1; dealt > 0; ) {
            dealt = batches.one(() -> undo(actor, id, way));
            if (dealt < 0) return;
        }
        transactions.executeWithoutResult(
                _ -> shelf.step(actor, id, ImportState.UNDOING, ImportState.UNDONE));
    }

    /** How far back it has got. */
    private static final class Way {
        int before = Integer.MAX_VALUE;
    }

    private int undo(Actor actor, ImportId id, Way way) {
        directory.takeTurn(actor);
        var written = rows.written(actor, id, way.before, CHUNK);
        if (written.isEmpty()) return 0;
        var withdrawal = withdrawn(actor, written);
        directory.trash(actor, withdrawal.brought());
        directory.change(actor, withdrawal.turns());
        rows.undone(actor, id, withdrawal.undone(), withdrawal.kept());
        way.before = written.getLast().row();
        rows.shift(actor, id, way.before, withdrawal.shifts());
        return written.size();
    }

    private Withdrawal withdrawn(Actor actor, List<Note> written) {
        var partners = written.stream().map(Note::partner).distinct().toList();
        var withdrawal = new Withdrawal(directory.hold(actor, partners));
        written.forEach(withdrawal::take);
        return withdrawal;
    }
}
