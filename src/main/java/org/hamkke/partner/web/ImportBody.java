package org.hamkke.partner.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hamkke.partner.intake.Import;
import org.hamkke.partner.intake.ImportState;
import org.hamkke.partner.intake.LeftAlone;
import org.hamkke.partner.intake.Outcomes;
import org.hamkke.partner.intake.RowState;
import org.hamkke.partner.intake.Setback;
import org.jspecify.annotations.Nullable;

/**
 * An import in the open API.
 *
 * @param columns those of the file, from the first
 * @param total rows the present work goes through, of which so many are done
 * @param counts rows by what would become of them; left out in lists
 * @param outcome what a person should look at; only once it is over, and left out in lists
 */
record ImportBody(
        UUID id,
        String file,
        long bytes,
        ImportState state,
        String sheet,
        List<String> sheets,
        int header,
        List<Column> columns,
        int total,
        int done,
        boolean undoable,
        UUID createdBy,
        Instant createdAt,
        @Nullable Instant finishedAt,
        @Nullable Map<RowState, Integer> counts,
        @Nullable Outcome outcome) {

    /** @param key of ours that it is taken for; absent where it is left behind */
    record Column(int place, String name, @Nullable String key) {}

    /** @param why it was not written; absent where it stays because somebody worked on it since */
    record Passed(int row, String name, @Nullable UUID partner, @Nullable Setback why) {
        static Passed of(LeftAlone row) {
            return new Passed(row.rowNumber(), row.name(), row.partner(), row.why());
        }
    }

    /**
     * @param leftBehind not written, the first hundred
     * @param kept not taken back, the first hundred of {@code keptRows}
     */
    record Outcome(List<Passed> leftBehind, List<Passed> kept, int keptRows) {
        static Outcome of(Outcomes.Outcome outcome) {
            return new Outcome(
                    outcome.leftBehind().stream().map(Passed::of).toList(),
                    outcome.kept().stream().map(Passed::of).toList(),
                    outcome.keptRows());
        }
    }

    static ImportBody of(
            Import of,
            boolean undoable,
            @Nullable Map<RowState, Integer> counts,
            @Nullable Outcome outcome) {
        return new ImportBody(
                of.id().value(),
                of.fileName(),
                of.bytes(),
                of.state(),
                of.sheet(),
                of.sheets(),
                of.header().row(),
                columns(of),
                of.total(),
                of.done(),
                undoable,
                of.createdBy().value(),
                of.createdAt(),
                of.finishedAt(),
                counts,
                outcome);
    }

    private static List<Column> columns(Import of) {
        var names = of.header().names();
        return IntStream.range(0, names.size())
                .mapToObj(place -> new Column(place, names.get(place), key(of, place)))
                .toList();
    }

    private static @Nullable String key(Import of, int place) {
        int found = of.places().indexOf(place);
        return found < 0 ? null : of.keys().get(found);
    }
}
