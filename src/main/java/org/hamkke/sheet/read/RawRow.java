package org.hamkke.sheet.read;

import java.util.List;

/** A row as it stands in the file, blank ones included, before merged cells are spread. */
record RawRow(int number, List<String> cells) {
    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean has(int column) {
        return !cell(column).isBlank();
    }

    int filled() {
        return (int) cells.stream().filter(cell -> !cell.isBlank()).count();
    }

    /** Number of columns up to the last that holds something. */
    int width() {
        var width = cells.size();
        while (width > 0 && !has(width - 1)) width--;
        return width;
    }
}
