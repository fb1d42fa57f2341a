package org.hamkke.sheet.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * One full pass over a sheet before anybody gets a row of it, so that a table which opened can be read to its end.
 *
 * @param head the first rows that are not blank
 * @param rows how many are not blank
 * @param width columns up to the last that holds anything
 */
record Survey(List<RawRow> head, int rows, int width, Merges merges) {
    static final int HEAD_ROWS = 60;

    static Survey of(Source source, String sheet, Limits limits) throws IOException {
        try (var rows = source.open(sheet)) {
            return of(rows, limits);
        }
    }

    private static Survey of(RawRows rows, Limits limits) throws IOException {
        var head = new ArrayList<RawRow>();
        var count = 0;
        var width = 0;
        for (var row = rows.next(); row != null; row = rows.next()) {
            if (row.isBlank()) continue;
            if (head.size() < HEAD_ROWS) head.add(row);
            width = Math.max(width, row.width());
            check(++count, width, limits);
        }
        return new Survey(head, count, width, rows.merges());
    }

    private static void check(int rows, int width, Limits limits) {
        if (width > limits.columns())
            throw RefusedFile.because(Refusal.TOO_MANY_COLUMNS, limits.columns());
        if (rows > limits.rows() + HEAD_ROWS)
            throw RefusedFile.because(Refusal.TOO_MANY_ROWS, limits.rows());
    }

    boolean isEmpty() {
        return rows == 0;
    }

    /** Rows below the header that are not blank. */
    int rowsBelow(Header header) {
        return rows - (int) head.stream().filter(row -> row.number() <= header.row()).count();
    }

    /** The head with cells merged over rows filled in. */
    List<RawRow> spreadHead() {
        var spreading = new Spreading(merges);
        return head.stream().map(spreading::spread).toList();
    }
}
