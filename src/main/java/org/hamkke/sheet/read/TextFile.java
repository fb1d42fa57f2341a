package org.hamkke.sheet.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A text file whose encoding and separator are known. */
record TextFile(Path file, TextEncoding encoding, char separator, Limits limits) implements Source {
    private static final String ONLY_SHEET = "";

    static TextFile of(Path file, Limits limits) throws IOException {
        var encoding = TextEncoding.of(file);
        try (var text = new BufferedReader(encoding.open(file))) {
            return new TextFile(file, encoding, Separator.of(text, limits), limits);
        }
    }

    @Override
    public List<String> sheets() {
        return List.of(ONLY_SHEET);
    }

    @Override
    public boolean has(String sheet) {
        return sheet.equals(ONLY_SHEET);
    }

    @Override
    public RawRows open(String sheet) throws IOException {
        return new CsvRows(encoding.open(file), separator, limits);
    }
}
