package org.hamkke.sheet.write;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hamkke.sheet.Cell;
import org.hamkke.sheet.Phrasebook;
import org.hamkke.sheet.column.CellProblem;
import org.hamkke.sheet.column.Mapping;
import org.hamkke.sheet.column.Unit;
import org.hamkke.sheet.read.SheetRow;

/**
 * Faulty rows as they came, with a first column that says what is wrong and the faulty cells coloured. Repaired, it can be uploaded as
 * it is: headers stay as they were, the unit set above the table comes along, and the first column is passed over.
 */
public final class ErrorWorkbook implements Closeable {
    private final XlsxWriter writer;
    private static final int WIDTH_OF_WORDS = 48;

    private final Mapping mapping;
    private final Phrasebook language;

    public ErrorWorkbook(OutputStream out, String sheet, Mapping mapping, Phrasebook language) {
        this.mapping = mapping;
        this.language = language;
        writer = new XlsxWriter(out, sheet, headings(), unitLine());
        writer.widen(0, WIDTH_OF_WORDS);
    }

    private List<Heading> headings() {
        return Stream.concat(
                        Stream.of(language.say("sheet.errors.title")),
                        mapping.header().names().stream())
                .map(Heading::of)
                .toList();
    }

    private String unitLine() {
        return mapping.header().above().stream().filter(Unit::isNamedIn).findFirst().orElse("");
    }

    public void row(SheetRow row, List<CellProblem> problems) throws IOException {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.text(words(problems)));
        row.cells().forEach(cell -> cells.add(Cell.text(cell)));
        writer.row(cells, faulty(problems));
    }

    private static Set<Integer> faulty(List<CellProblem> problems) {
        var places = problems.stream().map(problem -> problem.place() + 1);
        return Stream.concat(Stream.of(0), places).collect(Collectors.toSet());
    }

    private String words(List<CellProblem> problems) {
        return problems.stream()
                .map(problem -> name(problem) + ": " + language.say(problem.phrase()))
                .collect(Collectors.joining("\n"));
    }

    private String name(CellProblem problem) {
        return problem.place() < 0
                ? title(problem.key())
                : mapping.header().names().get(problem.place());
    }

    private String title(String key) {
        return mapping.columns().find(key).map(column -> language.say(column.title())).orElse(key);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
