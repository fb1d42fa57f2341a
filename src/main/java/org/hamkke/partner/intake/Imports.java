package org.hamkke.partner.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamkke.errand.Errand;
import org.hamkke.errand.Errands;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Ids;
import org.hamkke.kernel.Guard;
import org.hamkke.kernel.KernelRule;
import org.hamkke.shell.Paging;
import org.hamkke.shell.Listing;
import org.hamkke.kernel.TrashDays;
import org.hamkke.partner.PartnerRule;
import org.hamkke.sheet.read.Choice;
import org.hamkke.sheet.read.Sheets;
import org.hamkke.sheet.read.Unreadable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The verbs of an import: upload, match, look, repair, write, take back. Reading, writing and taking back run as jobs. */
@Component
public class Imports {
    public static final int UNDO_DAYS = TrashDays.DAYS;
    public static final long MOST_BYTES = Sheets.MOST_BYTES;
    private static final Duration SILENCE = Duration.ofSeconds(60);

    private final ImportShelf shelf;
    private final ImportFiles files;
    private final StagedRows rows;
    private final Guard guard;
    private final Errands errands;
    private final Clock clock;

    Imports(
            ImportShelf shelf,
            ImportFiles files,
            StagedRows rows,
            Guard guard,
            Errands errands,
            Clock clock) {
        this.shelf = shelf;
        this.files = files;
        this.rows = rows;
        this.guard = guard;
        this.errands = errands;
        this.clock = clock;
    }

    @Transactional
    public ImportId upload(Actor actor, Path file, String name) {
        requireWriter(actor);
        return shelf.add(actor, Sheets.read(file, name).orElseThrow(Unreadable::because), file);
    }

    /** Another sheet, or the header in another row. */
    @Transactional
    public void turnTo(Actor actor, ImportId id, String sheet, int headerRow) {
        var standing = at(actor, id, ImportState.MATCHING);
        var file = files.get(actor, id);
        try {
            var choice =
                    new Choice(
                            sheet.isEmpty() ? null : sheet,
                            sheet.equals(standing.sheet()) && headerRow > 0 ? headerRow : null);
            shelf.turnTo(
                    actor,
                    id,
                    Sheets.read(file, standing.fileName(), choice)
                            .orElseThrow(Unreadable::because));
        } finally {
            delete(file);
        }
    }

    /**
     * Settles which file column is which and starts reading.
     *
     * @param keys of our columns by the place of the file's column
     */
    @Transactional
    public void match(Actor actor, ImportId id, Map<Integer, String> keys) {
        var mapping = ImportColumns.propose(at(actor, id, ImportState.MATCHING).header());
        for (var column : ImportColumns.ALL.all()) mapping = mapping.without(column.key());
        for (var chosen : keys.entrySet())
            if (ImportColumns.ALL.find(chosen.getValue()).isPresent()
                    && chosen.getKey() < mapping.header().names().size())
                mapping = mapping.with(chosen.getValue(), chosen.getKey());
        PartnerRule.IMPORT_NAMES_COMPANIES.require(mapping.missing().isEmpty());
        shelf.settle(actor, id, mapping);
        start(actor, id, ImportState.MATCHING, ImportState.READING);
    }

    @Transactional
    public void matchAgain(Actor actor, ImportId id) {
        at(actor, id, ImportState.PREVIEW);
        advance(actor, id, ImportState.PREVIEW, ImportState.MATCHING);
    }

    /** @param leavesOpen whether rows with errors and open questions stay behind */
    @Transactional
    public void write(Actor actor, ImportId id, boolean leavesOpen) {
        at(actor, id, ImportState.PREVIEW);
        var counts = rows.counts(actor, id);
        var open = count(counts, RowState.ERROR) + count(counts, RowState.ASK);
        PartnerRule.IMPORT_LEAVES_NOTHING_OPEN.require(leavesOpen || open == 0, open);
        start(actor, id, ImportState.PREVIEW, ImportState.WRITING);
        shelf.count(actor, id, count(counts, RowState.NEW) + count(counts, RowState.CHANGED), 0);
    }

    @Transactional
    public void undo(Actor actor, ImportId id) {
        var done = at(actor, id, ImportState.DONE);
        PartnerRule.IMPORT_CAN_STILL_BE_UNDONE.require(mayBeUndone(done), UNDO_DAYS);
        start(actor, id, ImportState.DONE, ImportState.UNDOING);
        shelf.count(actor, id, done.done(), 0);
    }

    public boolean mayBeUndone(Import done) {
        var finished = done.finishedAt();
        return done.state() == ImportState.DONE
                && finished != null
                && clock.instant().isBefore(finished.plus(Duration.ofDays(UNDO_DAYS)));
    }

    /** Before it is written, an import can be dropped without a trace. */
    @Transactional
    public void drop(Actor actor, ImportId id) {
        requireWriter(actor);
        var standing = shelf.get(actor, id).state();
        PartnerRule.IMPORT_IS_AT_THIS_STEP.require(
                List.of(
                                ImportState.MATCHING,
                                ImportState.READING,
                                ImportState.PREVIEW,
                                ImportState.FAILED)
                        .contains(standing));
        shelf.drop(actor, id);
    }

    @Transactional(readOnly = true)
    public Import get(Actor actor, ImportId id) {
        return shelf.get(actor, id);
    }

    /** Those of the last thirty days, the latest first. */
    @Transactional(readOnly = true)
    public Listing<Import> recent(Actor actor, Paging paging) {
        guard.requireInside(actor, actor.ours());
        var before = paging.after(place -> shelf.get(actor, ImportId.of(place)).id().value());
        var found = shelf.recent(actor, before.orElse(Ids.BEYOND), paging.limit() + 1);
        return paging.cut(found, Import::id);
    }

    /** How far it is. Work that fell silent, because a machine died under it, is handed to a new run. */
    @Transactional
    public Import progress(Actor actor, ImportId id) {
        var standing = shelf.get(actor, id);
        if (standing.state().runs()
                && actor.writes()
                && standing.touchedAt().plus(SILENCE).isBefore(clock.instant())) hand(actor, id);
        return standing;
    }

    private void start(Actor actor, ImportId id, ImportState from, ImportState to) {
        advance(actor, id, from, to);
        hand(actor, id);
    }

    private void hand(Actor actor, ImportId id) {
        var runner = UUID.randomUUID();
        shelf.handTo(actor, id, runner);
        errands.send(ImportJobs.NAME, Errand.of(actor, id.value(), runner));
    }

    private void advance(Actor actor, ImportId id, ImportState from, ImportState to) {
        PartnerRule.IMPORT_IS_AT_THIS_STEP.require(shelf.step(actor, id, from, to));
    }

    private Import at(Actor actor, ImportId id, ImportState state) {
        requireWriter(actor);
        var standing = shelf.get(actor, id);
        PartnerRule.IMPORT_IS_AT_THIS_STEP.require(standing.state() == state);
        return standing;
    }

    private void requireWriter(Actor actor) {
        KernelRule.requireWriter(actor);
        guard.requireInside(actor, actor.ours());
    }

    private static int count(Map<RowState, Integer> counts, RowState state) {
        @Nullable Integer rows = counts.get(state);
        return rows == null ? 0 : rows;
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
