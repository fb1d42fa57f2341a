package org.hamkke.sheet.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The entrance: what a file somebody uploaded holds as a table, or why it holds none. */
public final class Sheets {
    public static final long MOST_BYTES = Limits.STANDARD.fileBytes();

    private final Path file;
    private final Limits limits;

    private Sheets(Path file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** The first sheet that holds anything, its header found by itself. */
    public static Reading read(Path file, String originalName) {
        return read(file, originalName, Choice.AUTOMATIC);
    }

    /**
     * Reads the whole file once to see that it can be read.
     *
     * @param originalName only to be shown again; it decides nothing
     */
    public static Reading read(Path file, String originalName, Choice choice) {
        return read(file, originalName, choice, Limits.STANDARD);
    }

    static Reading read(Path file, String originalName, Choice choice, Limits limits) {
        try {
            return new Sheets(file, limits).table(originalName, choice);
        } catch (RefusedFile e) {
            return e.refused();
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException(e);
        } catch (IOException cutOffOrBroken) {
            return RefusedFile.because(Refusal.DAMAGED).refused();
        }
    }

    private SheetTable table(String name, Choice choice) throws IOException {
        checkSize();
        var source = source();
        var sheet = choice.sheet() == null ? firstFilled(source) : chosen(source, choice.sheet());
        var survey = Survey.of(source, sheet, limits);
        if (survey.isEmpty()) throw RefusedFile.because(Refusal.EMPTY);
        var header = new HeaderSearch(survey).find(choice.headerRow(), survey.width());
        return checked(new SheetTable(name, source, sheet, header, survey));
    }

    private SheetTable checked(SheetTable table) {
        if (table.rowCount() > limits.rows())
            throw RefusedFile.because(Refusal.TOO_MANY_ROWS, limits.rows());
        return table;
    }

    private void checkSize() throws IOException {
        var size = Files.size(file);
        if (size == 0) throw RefusedFile.because(Refusal.EMPTY);
        if (size > limits.fileBytes())
            throw RefusedFile.because(Refusal.TOO_LARGE, limits.fileBytes() / Limits.MEGABYTE);
    }

    private Source source() throws IOException {
        return switch (Content.of(file)) {
            case WORKBOOK -> WorkbookFile.of(file, limits);
            case TEXT -> TextFile.of(file, limits);
        };
    }

    private static String chosen(Source source, String sheet) throws IOException {
        if (source.has(sheet)) return sheet;
        throw RefusedFile.because(Refusal.NO_SUCH_SHEET, sheet);
    }

    private static String firstFilled(Source source) throws IOException {
        for (var sheet : source.sheets()) if (isFilled(source, sheet)) return sheet;
        throw RefusedFile.because(Refusal.EMPTY);
    }

    private static boolean isFilled(Source source, String sheet) throws IOException {
        try (var rows = source.open(sheet)) {
            for (@Nullable RawRow row = rows.next(); row != null; row = rows.next())
                if (!row.isBlank()) return true;
            return false;
        }
    }
}
