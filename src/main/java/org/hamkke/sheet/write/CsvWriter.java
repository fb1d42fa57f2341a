package org.hamkke.sheet.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.hamkke.sheet.Cell;
import org.hamkke.sheet.FormulaGuard;

/**
 * CSV as Korean Excel opens it by a double click: UTF-8 with a byte order mark, CRLF. Text is always quoted, so that a program which
 * separates by something else can't cut a formula out of the middle of it.
 */
final class CsvWriter implements SheetWriter {
    private final Writer out;

    CsvWriter(OutputStream out, List<Heading> headings) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        this.out.write('\uFEFF');
        row(headings.stream().map(heading -> Cell.text(heading.text())).toList());
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        out.write(
                cells.stream()
                        .map(CsvWriter::written)
                        .collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String written(Cell cell) {
        return switch (cell) {
            case Cell.Blank() -> "";
            case Cell.Text(var text) -> '"' + FormulaGuard.wrap(text).replace("\"", "\"\"") + '"';
            case Cell.Whole(var number) -> Long.toString(number);
            case Cell.Decimal(var number) -> number.toPlainString();
            case Cell.Won(var amount) -> amount.toPlainString();
            case Cell.Percent(var points) -> points.toPlainString() + "%";
            case Cell.Day(var day) -> day.toString();
            case Cell.Flag(var flag) -> flag ? "Y" : "N";
        };
    }

    @Override
    public void notes(String sheet, List<List<String>> lines) {}

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
