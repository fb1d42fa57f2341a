package org.hamkke.sheet.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.hamkke.sheet.FormulaGuard;
import org.jspecify.annotations.Nullable;

/** The rows below a header, one by one, merged cells filled in and blank rows left out. */
final class DataRows extends Spliterators.AbstractSpliterator<SheetRow> implements AutoCloseable {
    private final RawRows raw;
    private final Header header;
    private final Spreading spreading;
    private boolean ended;

    DataRows(RawRows raw, Header header, Merges merges, int count) {
        super(count, ORDERED | NONNULL | IMMUTABLE);
        this.raw = raw;
        this.header = header;
        spreading = new Spreading(merges);
    }

    @Override
    public boolean tryAdvance(Consumer<? super SheetRow> action) {
        try {
            return advance(action);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean advance(Consumer<? super SheetRow> action) throws IOException {
        for (var row = next(); row != null; row = next()) {
            var spread = spreading.spread(row);
            if (row.number() <= header.row() || row.isBlank()) continue;
            action.accept(dataRow(spread));
            return true;
        }
        return false;
    }

    /** Asked again after the end, as iterators do, a stream of markup would fail. */
    private @Nullable RawRow next() throws IOException {
        var row = ended ? null : raw.next();
        ended = row == null;
        return row;
    }

    private SheetRow dataRow(RawRow row) {
        var cells = new ArrayList<String>();
        for (var column = 0; column < header.names().size(); column++)
            cells.add(FormulaGuard.unwrap(row.cell(column)));
        return new SheetRow(row.number(), cells);
    }

    @Override
    public void close() {
        try {
            raw.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
