package org.hamkke.sheet.write;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hamkke.sheet.Cell;
import org.hamkke.sheet.FormulaGuard;

/** XLSX with a frozen, filtered header. Texts stand in the rows, not in the table of shared ones, which would have to wait in memory. */
final class XlsxWriter implements SheetWriter {
    private static final int ROWS_IN_MEMORY = 500;
    private static final int MOST_CHARACTERS = 32_767;
    private static final int MOST_DIGITS = 15;
    private static final Set<Integer> NONE = Set.of();

    private final Workbook workbook;
    private final Worksheet sheet;
    private final int headerRow;
    private final int columns;
    private int next;

    XlsxWriter(OutputStream out, String name, List<Heading> headings) throws IOException {
        this(out, name, headings, "");
    }

    /**
     * @param above one line above the header, or empty for none
     */
    XlsxWriter(OutputStream out, String name, List<Heading> headings, String above) {
        workbook = new Workbook(out, "Hamkke", null);
        sheet = workbook.newWorksheet(name);
        columns = headings.size();
        if (!above.isEmpty()) text(next++, 0, above);
        headerRow = next++;
        for (var column = 0; column < columns; column++) heading(column, headings.get(column));
        sheet.freezePane(0, next);
    }

    private void heading(int column, Heading heading) {
        text(headerRow, column, heading.text());
        var fill = heading.required() ? Ink.REQUIRED : Ink.HEADER;
        StyleSetter style = sheet.style(headerRow, column);
        style.bold().fillColor(fill).wrapText(true).verticalAlignment("center");
        style.borderStyle(BorderSide.BOTTOM, BorderStyle.THIN).borderColor(BorderSide.BOTTOM, Ink.RULE);
        style.set();
        sheet.width(column, Widths.of(heading.text()));
    }

    /** Before the first row. */
    void widen(int column, int digits) {
        sheet.width(column, digits);
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        row(cells, NONE);
    }

    void row(List<Cell> cells, Set<Integer> faulty) throws IOException {
        for (var column = 0; column < cells.size(); column++) {
            write(next, column, cells.get(column));
            if (faulty.contains(column)) markFault(next, column);
        }
        if (++next % ROWS_IN_MEMORY == 0) sheet.flush();
    }

    /** A row that is there to be looked at and overwritten. */
    void faint(List<Cell> cells) throws IOException {
        var row = next;
        for (var column = 0; column < cells.size(); column++) {
            write(row, column, cells.get(column));
            sheet.style(row, column).italic().fontColor(Ink.FAINT_TEXT).set();
        }
        next++;
    }

    private void markFault(int row, int column) {
        sheet.style(row, column).fillColor(Ink.FAULT).fontColor(Ink.FAULT_TEXT).wrapText(true).set();
    }

    private void write(int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Blank() -> {}
            case Cell.Text(var text) -> text(row, column, text);
            case Cell.Whole(var number) -> number(row, column, BigDecimal.valueOf(number), "#,##0");
            case Cell.Decimal(var number) -> number(row, column, number, "#,##0.##########");
            case Cell.Won(var amount) -> number(row, column, amount, "#,##0");
            case Cell.Percent(var points) -> number(row, column, points.movePointLeft(2), "0.##%");
            case Cell.Day(var day) -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy\". \"mm\". \"dd\".\"").set();
            }
            case Cell.Flag(var flag) -> text(row, column, flag ? "Y" : "N");
        }
    }

    private void number(int row, int column, BigDecimal number, String format) {
        if (number.stripTrailingZeros().precision() > MOST_DIGITS) text(row, column, number.toPlainString());
        else {
            sheet.value(row, column, number);
            sheet.style(row, column).format(format).set();
        }
    }

    private void text(int row, int column, String text) {
        var safe = FormulaGuard.wrap(text.strip());
        sheet.inlineString(row, column, safe.substring(0, Math.min(safe.length(), MOST_CHARACTERS)));
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
