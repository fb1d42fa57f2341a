package org.hamkke.sheet.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A readable table in a file. It holds no row itself: each call streams them from the file anew. */
public final class SheetTable implements Reading {
    private final String fileName;
    private final Source source;
    private final String sheet;
    private final Header header;
    private final int rowCount;
    private final Merges merges;

    SheetTable(String fileName, Source source, String sheet, Header header, Survey survey) {
        this.fileName = fileName;
        this.source = source;
        this.sheet = sheet;
        this.header = header;
        rowCount = survey.rowsBelow(header);
        merges = survey.merges();
    }

    public String fileName() {
        return fileName;
    }

    /** Empty for a text file, which has no sheets to name. */
    public String sheet() {
        return sheet;
    }

    /** The visible sheets one can choose from. */
    public List<String> sheets() {
        return source.sheets();
    }

    public Header header() {
        return header;
    }

    /** Rows below the header, blank ones not counted: exactly what {@link #rows} yields. */
    public int rowCount() {
        return rowCount;
    }

    public void forEach(Consumer<SheetRow> action) {
        try (var rows = rows()) {
            rows.forEach(action);
        }
    }

    /** Keeps the file open until the stream is closed. */
    public Stream<SheetRow> rows() {
        try {
            var rows = new DataRows(source.open(sheet), header, merges, rowCount);
            return StreamSupport.stream(rows, false).onClose(rows::close);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
