package org.hamkke.sheet.read;

import java.util.List;

/**
 * A data row as text.
 *
 * @param number the row number a spreadsheet program shows for it, counted from 1
 * @param cells one per column of the table, empty text for an empty cell
 */
public record SheetRow(int number, List<String> cells) {
    public SheetRow {
        cells = List.copyOf(cells);
    }

    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
