package org.hamkke.sheet.read;

import java.util.List;

/**
 * The row that names the columns.
 *
 * @param row its number in the file, counted from 1
 * @param names one per column of the table; empty text where the file gives none
 * @param above texts of the rows above it: titles, dates, and often the unit of all amounts, "(단위: 백만원)"
 */
public record Header(int row, List<String> names, List<String> above) {
    public Header {
        if (row < 1) throw new IllegalArgumentException("rows count from 1");
        names = List.copyOf(names);
        above = List.copyOf(above);
    }

    /** A, B, … Z, AA: what a spreadsheet program calls the column with this index. */
    public static String letter(int column) {
        var last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letter(column / 26 - 1) + last;
    }
}
