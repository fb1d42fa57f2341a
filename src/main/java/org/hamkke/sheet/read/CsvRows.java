package org.hamkke.sheet.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Separated text as in RFC 4180, and as lenient as Excel: a quote opens only at the start of a field, what follows the closing one
 * belongs to the field. A row's number is its count, as Excel shows it, though quoted fields may take several lines.
 */
final class CsvRows implements RawRows {
    private static final int END = -1;
    private static final int MOST_FIELDS = 16_384;

    private final Reader in;
    private final char separator;
    private final Limits limits;
    private int number;
    private int next;
    private final StringBuilder field = new StringBuilder();

    CsvRows(Reader in, char separator, Limits limits) throws IOException {
        this.in = in instanceof BufferedReader ? in : new BufferedReader(in, 1 << 16);
        this.separator = separator;
        this.limits = limits;
        advance();
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        if (next == END) return null;
        number++;
        var cells = new ArrayList<String>();
        cells.add(field());
        while (next == separator) {
            advance();
            add(cells);
        }
        skipLineEnd();
        return new RawRow(number, cells);
    }

    private void add(List<String> cells) throws IOException {
        if (cells.size() >= MOST_FIELDS)
            throw RefusedFile.because(Refusal.TOO_MANY_COLUMNS, limits.columns());
        cells.add(field());
    }

    private String field() throws IOException {
        field.setLength(0);
        if (next == '"') quoted();
        while (next != END && next != separator && next != '\n' && next != '\r') append();
        return field.toString();
    }

    private void quoted() throws IOException {
        advance();
        while (next != END) {
            if (next == '"' && advance() != '"') return;
            append();
        }
        throw RefusedFile.because(Refusal.UNCLOSED_QUOTE, number);
    }

    private void append() throws IOException {
        if (field.length() >= limits.cellCharacters())
            throw RefusedFile.because(Refusal.CELL_TOO_LONG, number, limits.cellCharacters());
        field.append((char) next);
        advance();
    }

    private void skipLineEnd() throws IOException {
        var carriageReturn = next == '\r';
        if (next != END) advance();
        if (carriageReturn && next == '\n') advance();
    }

    private int advance() throws IOException {
        next = in.read();
        if (next == '\u001A') next = END;
        return next;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
