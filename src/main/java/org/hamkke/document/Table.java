package org.hamkke.document;

import java.util.List;
import java.util.stream.Stream;

/** Rows under a heading that is repeated on every page the table reaches. */
public record Table(String caption, List<Column> columns, List<Row> rows) implements Block {
    private static final int SHORT = 8;

    public Table {
        caption = Plain.line(caption);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        var width = columns.size();
        Limits.require(width >= 1, "a table has a column");
        Limits.require(
                rows.stream().allMatch(row -> row.cells().size() == width),
                "a row fills its columns");
    }

    /** A short table is not worth a page break in its middle. */
    boolean isShort() {
        return rows.size() <= SHORT;
    }

    int totalWidth() {
        return columns.stream().mapToInt(Column::width).sum();
    }

    public enum Align {
        START,
        CENTER,
        END
    }

    /** A column; its width is relative to the other columns'. */
    public record Column(String heading, Align align, int width) {
        public Column {
            Limits.require(width >= 1 && width <= 1000, "a relative width is 1 to 1000");
            heading = Plain.text(heading);
        }
    }

    public record Row(List<Prose> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(String... cells) {
            return new Row(Prose.each(cells));
        }

        public static Row strong(String... cells) {
            return new Row(Stream.of(cells).map(Prose::strong).toList());
        }
    }
}
