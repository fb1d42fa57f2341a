package org.hamkke.partner.intake;

import static org.hamkke.shell.Words.t;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.RuleViolation;
import org.hamkke.partner.Contacts;
import org.hamkke.partner.ManyPartners;
import org.hamkke.partner.Partners;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** From waiting rows into the directory. Each row notes what it changed, in the same transaction, so nothing is written twice. */
@Component
class WritingStep {
    private final ImportShelf shelf;
    private final ImportFiles files;
    private final WrittenRows rows;
    private final Partners partners;
    private final Contacts contacts;
    private final ManyPartners directory;
    private final TransactionTemplate transactions;

    WritingStep(
            ImportShelf shelf,
            ImportFiles files,
            WrittenRows rows,
            Partners partners,
            Contacts contacts,
            ManyPartners directory,
            TransactionTemplate transactions) {
        this.shelf = shelf;
        this.files = files;
        this.rows = rows;
        this.partners = partners;
        this.contacts = contacts;
        this.directory = directory;
        this.transactions = transactions;
    }

    void take(Actor actor, ImportId id, Batches batches) {
        var settled = Objects.requireNonNull(transactions.execute(_ -> shelf.get(actor, id)));
        var stride = new Stride();
        while (stride.goesOn()) chunk(actor, settled, batches, stride);
        if (stride.isTakenOver()) return;
        transactions.executeWithoutResult(_ -> {
            shelf.step(actor, id, ImportState.WRITING, ImportState.DONE);
            files.drop(actor, id);
        });
    }

    /** A row that the directory refuses after all doesn't hold up its neighbours: it is closed in on by ever shorter strides. */
    private void chunk(Actor actor, Import settled, Batches batches, Stride stride) {
        try {
            stride.took(batches.one(() -> write(actor, settled, stride)));
        } catch (RuleViolation refused) {
            if (!stride.shortened())
                stride.took(batches.one(() -> setAside(actor, settled.id(), stride)));
        }
    }

    private int setAside(Actor actor, ImportId id, Stride stride) {
        var row = next(actor, id, stride);
        rows.setBack(actor, id, Setback.REFUSED, row.stream().map(StagedRow::number).toList());
        return row.size();
    }

    private List<StagedRow> next(Actor actor, ImportId id, Stride stride) {
        var next = rows.waiting(actor, id, stride.after(), stride.length());
        if (!next.isEmpty()) stride.reaches(next.getLast().number());
        return next;
    }

    private int write(Actor actor, Import settled, Stride stride) {
        directory.takeTurn(actor);
        var next = next(actor, settled.id(), stride);
        if (next.isEmpty()) return 0;
        var landing = landed(actor, settled, next);
        directory.add(actor, landing.fresh());
        directory.change(actor, landing.turns());
        rows.note(actor, settled.id(), landing.notes());
        rows.same(actor, settled.id(), landing.same());
        landing.setbacks().forEach((why, back) -> rows.setBack(actor, settled.id(), why, back));
        return next.size();
    }

    private Landing landed(Actor actor, Import settled, List<StagedRow> next) {
        var seen = seen(settled, next);
        var fresh =
                seen.stream()
                        .filter(each -> each.row().state() == RowState.NEW)
                        .map(Preview.Seen::understood)
                        .toList();
        var twins = next.stream().map(StagedRow::twin).flatMap(Stream::ofNullable).toList();
        var written = rows.partners(actor, settled.id(), twins);
        var landing =
                new Landing(
                        actor,
                        Acquaintances.of(actor, partners, contacts, fresh),
                        directory.hold(actor, meant(next, written)),
                        written);
        seen.forEach(each -> landing.land(each.row(), each.understood()));
        return landing;
    }

    private static List<Preview.Seen> seen(Import settled, List<StagedRow> next) {
        var mapping = ImportColumns.of(settled);
        var reason = t("partner.import.reason", settled.fileName());
        return next.stream()
                .map(row -> new Preview.Seen(row, Understood.of(mapping, row.source(), reason)))
                .toList();
    }

    private static List<UUID> meant(List<StagedRow> next, Map<Integer, UUID> written) {
        var chosen =
                next.stream()
                        .filter(row -> row.state() == RowState.CHANGED)
                        .map(StagedRow::partner)
                        .flatMap(Stream::ofNullable);
        return Stream.concat(chosen, written.values().stream()).distinct().toList();
    }
}
