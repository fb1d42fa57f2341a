package org.hamkke.sheet.column;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hamkke.sheet.Phrasebook;
import org.hamkke.sheet.read.Header;
import org.hamkke.sheet.read.SheetRow;

/**
 * What this product itself writes into a file beside the table.
 *
 * @param columns the words an error workbook puts in front of each row
 * @param exampleMarks how the example row of a template begins
 */
record Ignored(Set<Integer> columns, Set<String> exampleMarks) {
    static Ignored in(Header header, List<Phrasebook> languages) {
        var titles = said("sheet.errors.title", languages);
        var columns =
                IntStream.range(0, header.names().size())
                        .filter(place -> titles.contains(header.names().get(place)))
                        .boxed()
                        .collect(Collectors.toSet());
        return new Ignored(columns, said("sheet.template.example-mark", languages));
    }

    private static Set<String> said(String key, List<Phrasebook> languages) {
        return languages.stream().map(language -> language.say(key)).collect(Collectors.toSet());
    }

    boolean isExample(SheetRow row) {
        return row.cells().stream()
                .anyMatch(cell -> exampleMarks.stream().anyMatch(cell::startsWith));
    }
}
