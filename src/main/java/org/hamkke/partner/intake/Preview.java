package org.hamkke.partner.intake;

import static org.hamkke.shell.Words.t;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Guard;
import org.hamkke.kernel.KernelRule;
import org.hamkke.partner.Contacts;
import org.hamkke.partner.PartnerRule;
import org.hamkke.partner.Partners;
import org.hamkke.sheet.column.Mapping;
import org.hamkke.sheet.read.SheetRow;
import org.hamkke.sheet.write.ErrorWorkbook;
import org.hamkke.shell.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looking at waiting rows, and mending them. */
@Component
public class Preview {
    private static final int ROWS_AT_ONCE = 500;

    private final ImportShelf shelf;
    private final StagedRows rows;
    private final Partners partners;
    private final Contacts contacts;
    private final Guard guard;

    Preview(ImportShelf shelf, StagedRows rows, Partners partners, Contacts contacts, Guard guard) {
        this.shelf = shelf;
        this.rows = rows;
        this.partners = partners;
        this.contacts = contacts;
        this.guard = guard;
    }

    /** A waiting row as it is understood. */
    public record Seen(StagedRow row, Understood understood) {}

    /**
     * Some waiting rows and the partners they mean.
     *
     * @param next the row number to go on after; absent on the last page
     */
    public record Sight(List<Seen> rows, Acquaintances known, @Nullable Integer next) {}

    @Transactional(readOnly = true)
    public Map<RowState, Integer> counts(Actor actor, ImportId id) {
        guard.requireInside(actor, actor.ours());
        return rows.counts(actor, id);
    }

    /** @param state null for all */
    @Transactional(readOnly = true)
    public Sight page(Actor actor, Import of, @Nullable RowState state, int after, int most) {
        guard.requireInside(actor, actor.ours());
        var found = rows.page(actor, of.id(), state, after, most + 1);
        var shown = found.subList(0, Math.min(most, found.size()));
        var mapping = ImportColumns.of(of);
        var seen =
                shown.stream()
                        .map(row -> new Seen(row, understood(of, mapping, row.source())))
                        .toList();
        var known = known(actor, shown);
        seen.forEach(each -> hold(each, known));
        return new Sight(seen, known, found.size() > most ? shown.getLast().number() : null);
    }

    /** Against what we know of the partner it means, where that is why it can't be taken. */
    private static void hold(Seen seen, Acquaintances known) {
        var partner = known.get(seen.row().partner());
        if (seen.row().state() == RowState.ERROR && partner != null)
            seen.understood().fits(partner.entry());
    }

    private Acquaintances known(Actor actor, List<StagedRow> shown) {
        var ids =
                shown.stream()
                        .flatMap(row ->
                                Stream.concat(
                                        Stream.ofNullable(row.partner()),
                                        row.candidates().stream()));
        return Acquaintances.ofIds(actor, partners, contacts, ids.distinct().toList());
    }

    /** What a person mended in one row: cells by the key of our column, and the answer to a question. */
    public record Mended(Map<String, String> cells, @Nullable String answer) {}

    /** Reads mended rows anew. */
    @Transactional
    public void mend(Actor actor, ImportId id, Map<Integer, Mended> mended) {
        KernelRule.requireWriter(actor);
        var of = shelf.get(actor, id);
        PartnerRule.IMPORT_IS_AT_THIS_STEP.require(of.state() == ImportState.PREVIEW);
        var mapping = ImportColumns.of(of);
        for (var row : rows.of(actor, id, List.copyOf(mended.keySet()))) {
            var change = mended.get(row.number());
            if (change != null) judgeAnew(actor, of, mapping, row, change);
        }
    }

    private void judgeAnew(Actor actor, Import of, Mapping mapping, StagedRow row, Mended change) {
        var cells = new ArrayList<>(row.cells());
        change.cells()
                .forEach((key, text) ->
                        mapping.place(key).ifPresent(place -> cells.set(place, text.strip())));
        var answer = change.answer() == null ? row.answer() : change.answer();
        if (cells.equals(row.cells()) && answer.equals(row.answer())) return;
        var understood = List.of(understood(of, mapping, new SheetRow(row.number(), cells)));
        var twins = rows.twins(actor, of.id(), row.number(), understood);
        var judge = new Judge(Acquaintances.of(actor, partners, contacts, understood), twins);
        var judged = judge.judge(understood.getFirst(), answer);
        rows.put(actor, of.id(), List.of(keepingQuestion(judged, row)));
    }

    /** An answered question can still be answered differently. */
    private static Judged keepingQuestion(Judged judged, StagedRow row) {
        if (judged.answer().isEmpty()
                || !judged.candidates().isEmpty()
                        && judged.candidates().size() >= row.candidates().size()) return judged;
        var candidates = new ArrayList<UUID>(row.candidates());
        return new Judged(
                judged.row(),
                judged.answer(),
                judged.state(),
                judged.partner(),
                candidates,
                judged.state() == RowState.CHANGED ? judged.twin() : row.twin());
    }

    /** Rows with errors as a workbook to mend and bring back. */
    @Transactional(readOnly = true)
    public void errors(Actor actor, Import of, OutputStream out) throws IOException {
        guard.requireInside(actor, actor.ours());
        var mapping = ImportColumns.of(of);
        try (var workbook =
                new ErrorWorkbook(
                        out,
                        t("partner.import.errors.sheet"),
                        mapping,
                        ImportColumns.phrasebook(Language.current()))) {
            for (int after = 0; after >= 0; after = write(actor, of, workbook, after)) {}
        }
    }

    private int write(Actor actor, Import of, ErrorWorkbook workbook, int after)
            throws IOException {
        var sight = page(actor, of, RowState.ERROR, after, ROWS_AT_ONCE);
        for (var seen : sight.rows())
            workbook.row(seen.row().source(), seen.understood().problems());
        return sight.next() == null ? -1 : sight.next();
    }

    private static Understood understood(Import of, Mapping mapping, SheetRow row) {
        return Understood.of(mapping, row, t("partner.import.reason", of.fileName()));
    }
}
