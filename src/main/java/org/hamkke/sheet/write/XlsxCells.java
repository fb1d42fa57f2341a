package org.hamkke.sheet.write;

import java.math.BigDecimal;
import org.dhatim.fastexcel.Worksheet;
import org.hamkke.sheet.Cell;
import org.hamkke.sheet.FormulaGuard;

/** Puts values into the cells of a sheet, each with the format its meaning asks for. */
record XlsxCells(Worksheet sheet) {
    private static final int MOST_CHARACTERS = 32_767;

    /** Excel keeps no more; a longer number stays exact as text only. */
    private static final int MOST_DIGITS = 15;

    void write(int row, int column, Cell cell) {
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
        if (number.stripTrailingZeros().precision() > MOST_DIGITS)
            text(row, column, number.toPlainString());
        else {
            sheet.value(row, column, number);
            sheet.style(row, column).format(format).set();
        }
    }

    void text(int row, int column, String text) {
        var safe = FormulaGuard.wrap(text.strip());
        sheet.inlineString(
                row, column, safe.substring(0, Math.min(safe.length(), MOST_CHARACTERS)));
    }
}
