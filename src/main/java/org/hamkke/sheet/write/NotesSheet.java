package org.hamkke.sheet.write;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** Lines to read beside a table; the first is its title, each column as wide as its longest text. */
final class NotesSheet {
    private final Worksheet sheet;

    NotesSheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    void write(List<List<String>> lines) throws IOException {
        for (var row = 0; row < lines.size(); row++) write(row, lines.get(row));
        if (!lines.isEmpty())
            sheet.range(0, 0, 0, Math.max(0, lines.getFirst().size() - 1)).style().bold().set();
        var columns = lines.stream().mapToInt(List::size).max().orElse(0);
        for (var column = 0; column < columns; column++) sheet.width(column, width(lines, column));
        sheet.finish();
    }

    private void write(int row, List<String> line) {
        for (var column = 0; column < line.size(); column++) {
            new XlsxCells(sheet).text(row, column, line.get(column));
            sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
    }

    private static int width(List<List<String>> lines, int column) {
        return lines.stream()
                .filter(line -> line.size() > column)
                .mapToInt(line -> Widths.of(line.get(column)))
                .max()
                .orElse(Widths.most());
    }
}
