package org.hamkke.sheet.write;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.hamkke.sheet.FormulaGuard;

/** A sheet of texts, figures and formulas. Formulas are built from cells of this workbook alone, texts never become one. */
public final class LiveSheet {
    private static final int MOST_CHARACTERS = 32_767;
    private static final int WIDTH_UNIT = 256;

    private final XSSFSheet sheet;
    private final LiveLooks looks;

    LiveSheet(XSSFSheet sheet, LiveLooks looks) {
        this.sheet = sheet;
        this.looks = looks;
    }

    public enum Look {
        TEXT("General", true),
        HEADING("General", true),
        /** A figure to play with. */
        INPUT("0.####", false),
        POINTS("0.0###", false),
        WHOLE("0", false),
        SHARE("0.0%", false),
        FIGURE("0.000", false);

        private final String format;
        private final boolean wraps;

        Look(String format, boolean wraps) {
            this.format = format;
            this.wraps = wraps;
        }

        String format() {
            return format;
        }

        boolean wraps() {
            return wraps;
        }
    }

    public void headings(int row, List<String> texts) {
        for (var column = 0; column < texts.size(); column++)
            heading(row, column, texts.get(column));
    }

    public void heading(int row, int column, String text) {
        cell(row, column, Look.HEADING).setCellValue(safe(text));
        widen(column, Widths.of(text));
    }

    public void text(int row, int column, String text) {
        cell(row, column, Look.TEXT).setCellValue(safe(text));
    }

    private static String safe(String text) {
        var safe = FormulaGuard.wrap(text.strip());
        return safe.substring(0, Math.min(safe.length(), MOST_CHARACTERS));
    }

    public void number(int row, int column, double number, Look look) {
        cell(row, column, look).setCellValue(number);
    }

    /** @param formula without the sign of equality, of references that {@link #at} and {@link #range} gave */
    public void formula(int row, int column, String formula, Look look) {
        cell(row, column, look).setCellFormula(formula);
    }

    private Cell cell(int row, int column, Look look) {
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        var cell = line.createCell(column);
        cell.setCellStyle(looks.of(look));
        return cell;
    }

    /** A cell, fixed and with the name of this sheet; rows and columns count from 0. */
    public String at(int row, int column) {
        return new CellReference(sheet.getSheetName(), row, column, true, true).formatAsString();
    }

    /** A rectangle of cells, both corners included. */
    public String range(int row, int column, int lastRow, int lastColumn) {
        return at(row, column)
                + ":"
                + new CellReference(lastRow, lastColumn, true, true).formatAsString();
    }

    public void widen(int column, int digits) {
        sheet.setColumnWidth(column, digits * WIDTH_UNIT);
    }

    public void freeze(int columns, int rows) {
        sheet.createFreezePane(columns, rows);
    }
}
