package org.hamkke.sheet.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what separates the fields: the candidate that cuts the first rows most often into the same number of fields. */
final class Separator {
    private static final List<Character> CANDIDATES = List.of(',', '\t', ';', '|');
    private static final int SAMPLE_CHARACTERS = 1 << 16;
    private static final int SAMPLE_ROWS = 50;

    private Separator() {}

    static char of(BufferedReader text, Limits limits) throws IOException {
        text.mark(SAMPLE_CHARACTERS + 1);
        var sample = sample(text);
        text.reset();
        var best = ',';
        var bestScore = 0L;
        for (var candidate : CANDIDATES) {
            var score = score(fieldCounts(sample, candidate, limits));
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static String sample(Reader text) throws IOException {
        var buffer = new char[SAMPLE_CHARACTERS];
        var length = 0;
        for (var read = 0; read >= 0 && length < buffer.length; length += Math.max(read, 0))
            read = text.read(buffer, length, buffer.length - length);
        return new String(buffer, 0, length);
    }

    private static List<Integer> fieldCounts(String sample, char separator, Limits limits)
            throws IOException {
        var counts = new ArrayList<Integer>();
        try (var rows = new CsvRows(new StringReader(sample), separator, limits)) {
            for (var row = rows.next();
                    row != null && counts.size() < SAMPLE_ROWS;
                    row = rows.next()) if (!row.isBlank()) counts.add(row.cells().size());
        } catch (RefusedFile cutInsideAField) {
            return counts;
        }
        return counts;
    }

    /** Rows of the commonest count weigh most; among equals the one that cuts finer. */
    private static long score(List<Integer> counts) {
        return counts.stream()
                .filter(count -> count > 1)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .mapToLong(entry -> entry.getValue() * 1000 + Math.min(entry.getKey(), 999))
                .max()
                .orElse(0);
    }
}
