package org.hamkke.sheet.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.hamkke.sheet.Cell;
import org.hamkke.sheet.Phrasebook;
import org.hamkke.sheet.column.Column;
import org.hamkke.sheet.column.Columns;
import org.hamkke.sheet.column.Kind;

/** An empty workbook to fill in: required columns marked, one example row that an import passes over, and a sheet that explains. */
public final class ImportTemplate {
    private final Columns columns;
    private final Phrasebook language;

    public ImportTemplate(Columns columns, Phrasebook language) {
        if (columns.all().stream().noneMatch(column -> column.kind() == Kind.TEXT))
            throw new IllegalArgumentException(
                    "a template needs a text column to mark its example in");
        this.columns = columns;
        this.language = language;
    }

    /**
     * Writes the whole workbook and leaves the stream open.
     *
     * @param example one cell per column
     * @param notes further lines for the sheet that explains
     */
    public void write(OutputStream out, String sheet, List<Cell> example, List<String> notes)
            throws IOException {
        if (example.size() != columns.all().size())
            throw new IllegalArgumentException("one example per column");
        var headings = columns.all().stream().map(column -> Heading.of(column, language)).toList();
        try (var writer = new XlsxWriter(out, sheet, headings)) {
            writer.faint(marked(example));
            writer.notes(language.say("sheet.template.notes"), lines(notes));
        }
    }

    private List<Cell> marked(List<Cell> example) {
        var cells = new ArrayList<>(example);
        var at =
                columns.all()
                        .indexOf(
                                columns.all().stream()
                                        .filter(column -> column.kind() == Kind.TEXT)
                                        .findFirst()
                                        .orElseThrow());
        var text = example.get(at) instanceof Cell.Text(var value) ? value : "";
        cells.set(at, new Cell.Text(language.say("sheet.template.example-mark") + " " + text));
        return cells;
    }

    private List<List<String>> lines(List<String> notes) {
        var lines = new ArrayList<List<String>>();
        lines.add(say("sheet.template.column", "sheet.template.required", "sheet.template.format"));
        columns.all().forEach(column -> lines.add(line(column)));
        lines.add(List.of());
        lines.add(say("sheet.template.note-example"));
        lines.add(say("sheet.template.note-names"));
        notes.forEach(note -> lines.add(List.of(note)));
        return lines;
    }

    private List<String> line(Column column) {
        var need = column.required() ? "sheet.template.yes" : "sheet.template.no";
        return List.of(
                language.say(column.title()),
                language.say(need),
                language.say(column.kind().messageKey()));
    }

    private List<String> say(String... keys) {
        return List.of(keys).stream().map(key -> language.say(key)).toList();
    }
}
