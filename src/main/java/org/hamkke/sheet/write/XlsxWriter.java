package org.hamkke.sheet.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hamkke.sheet.Cell;

/** XLSX with a frozen, filtered header. Texts stand in the rows, not in the table of shared ones, which would have to wait in memory. */
final class XlsxWriter implements SheetWriter {
    private static final int ROWS_IN_MEMORY = 500;
    private static final Set<Integer> NONE = Set.of();

    private final Workbook workbook;
    private final Worksheet sheet;
    private final XlsxCells cells;
    private final int headerRow;
    private final int columns;
    private int next;

    XlsxWriter(OutputStream out, String name, List<Heading> headings) {
        this(out, name, headings, "");
    }

    /**
     * @param above one line above the header, or empty for none
     */
    XlsxWriter(OutputStream out, String name, List<Heading> headings, String above) {
        workbook = new Workbook(out, "Hamkke", null);
        sheet = workbook.newWorksheet(name);
        cells = new XlsxCells(sheet);
        columns = headings.size();
        if (!above.isEmpty()) cells.text(next++, 0, above);
        headerRow = next++;
        for (var column = 0; column < columns; column++) heading(column, headings.get(column));
        sheet.freezePane(0, next);
    }

    private void heading(int column, Heading heading) {
        cells.text(headerRow, column, heading.text());
        var fill = heading.required() ? Ink.REQUIRED : Ink.HEADER;
        StyleSetter style = sheet.style(headerRow, column);
        style.bold().fillColor(fill).wrapText(true).verticalAlignment("center");
        style.borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .borderColor(BorderSide.BOTTOM, Ink.RULE);
        style.set();
        sheet.width(column, Widths.of(heading.text()));
    }

    /** Before the first row. */
    void widen(int column, int digits) {
        sheet.width(column, digits);
    }

    @Override
    public void row(List<Cell> row) throws IOException {
        row(row, NONE);
    }

    void row(List<Cell> row, Set<Integer> faulty) throws IOException {
        for (var column = 0; column < row.size(); column++) {
            cells.write(next, column, row.get(column));
            if (faulty.contains(column)) markFault(next, column);
        }
        if (++next % ROWS_IN_MEMORY == 0) sheet.flush();
    }

    /** A row that is there to be looked at and overwritten. */
    void faint(List<Cell> row) {
        for (var column = 0; column < row.size(); column++) {
            cells.write(next, column, row.get(column));
            sheet.style(next, column).italic().fontColor(Ink.FAINT_TEXT).set();
        }
        next++;
    }

    private void markFault(int row, int column) {
        sheet.style(row, column)
                .fillColor(Ink.FAULT)
                .fontColor(Ink.FAULT_TEXT)
                .wrapText(true)
                .set();
    }

    @Override
    public void notes(String name, List<List<String>> lines) throws IOException {
        finishTable();
        new NotesSheet(workbook.newWorksheet(name)).write(lines);
    }

    private void finishTable() throws IOException {
        sheet.setAutoFilter(headerRow, 0, Math.max(headerRow, next - 1), Math.max(0, columns - 1));
        sheet.finish();
    }

    @Override
    public void close() throws IOException {
        finishTable();
        workbook.finish();
    }
}
