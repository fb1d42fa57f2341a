package org.hamkke.partner.intake;

import static org.hamkke.shell.Words.t;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hamkke.kernel.Actor;
import org.hamkke.partner.Contacts;
import org.hamkke.partner.Partners;
import org.hamkke.sheet.column.Mapping;
import org.hamkke.sheet.read.Choice;
import org.hamkke.sheet.read.SheetRow;
import org.hamkke.sheet.read.SheetTable;
import org.hamkke.sheet.read.Sheets;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** From the file to waiting rows, each judged. Interrupted, it begins anew: nothing of it has any effect yet. */
@Component
class ReadingStep {
    static final int BATCH = 500;

    private final ImportShelf shelf;
    private final ImportFiles files;
    private final StagedRows rows;
    private final Partners partners;
    private final Contacts contacts;
    private final TransactionTemplate transactions;

    ReadingStep(
            ImportShelf shelf,
            ImportFiles files,
            StagedRows rows,
            Partners partners,
            Contacts contacts,
            TransactionTemplate transactions) {
        this.shelf = shelf;
        this.files = files;
        this.rows = rows;
        this.partners = partners;
        this.contacts = contacts;
        this.transactions = transactions;
    }

    void take(Actor actor, ImportId id, Batches batches) {
        var settled = transactions.execute(_ -> shelf.get(actor, id));
        var file = transactions.execute(_ -> files.get(actor, id));
        if (settled == null || file == null) return;
        try {
            var table = table(settled, file);
            batches.one(() -> startOver(actor, id, table.rowCount()));
            if (read(actor, settled, table, batches))
                transactions.executeWithoutResult(
                        _ -> shelf.step(actor, id, ImportState.READING, ImportState.PREVIEW));
        } finally {
            delete(file);
        }
    }

    private int startOver(Actor actor, ImportId id, int total) {
        rows.clear(actor, id);
        shelf.count(actor, id, total, 0);
        return 0;
    }

    private static SheetTable table(Import settled, Path file) {
        var choice =
                new Choice(
                        settled.sheet().isEmpty() ? null : settled.sheet(), settled.header().row());
        return Sheets.read(file, settled.fileName(), choice)
                .orElseThrow(refused -> new IllegalStateException(refused.toString()));
    }

    private boolean read(Actor actor, Import settled, SheetTable table, Batches batches) {
        var mapping = ImportColumns.of(settled);
        var twins = new Twins();
        var batch = new ArrayList<SheetRow>(BATCH);
        try (var source = mapping.rows(table)) {
            var each = source.map(row -> row.source()).iterator();
            while (each.hasNext()) {
                batch.add(each.next());
                if (batch.size() < BATCH && each.hasNext()) continue;
                if (batches.one(() -> stage(actor, settled, mapping, batch, twins)) < 0)
                    return false;
                batch.clear();
            }
        }
        return true;
    }

    private int stage(
            Actor actor, Import settled, Mapping mapping, List<SheetRow> batch, Twins twins) {
        var reason = t("partner.import.reason", settled.fileName());
        var understood = batch.stream().map(row -> Understood.of(mapping, row, reason)).toList();
        rows.put(actor, settled.id(), judged(actor, understood, twins));
        return batch.size();
    }

    /** @param twins of all rows so far: a hundred thousand of them weigh some twenty megabytes */
    private List<Judged> judged(Actor actor, List<Understood> understood, Twins twins) {
        var judge = new Judge(Acquaintances.of(actor, partners, contacts, understood), twins);
        var judged = new ArrayList<Judged>();
        for (var row : understood) {
            judged.add(judge.judge(row, ""));
            if (!row.isBlocked()) twins.add(trace(row));
        }
        return judged;
    }

    private static Twins.Trace trace(Understood row) {
        return new Twins.Trace(
                row.source().number(), row.nameKey(), row.businessNumber(), row.corporateCode());
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
