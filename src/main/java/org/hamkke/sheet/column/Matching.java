package org.hamkke.sheet.column;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hamkke.sheet.Phrasebook;
import org.hamkke.sheet.read.Header;

/**
 * Pairs file columns with expected ones, the surest first: own titles, then synonyms, each first by the whole name, then without
 * brackets, then without a trailing number. Who is paired stays paired.
 */
final class Matching {
    private final Ignored ignored;
    private final Columns columns;
    private final Header header;
    private final List<Phrasebook> languages;
    private final List<HeaderName> names;
    private final Map<String, Integer> found = new HashMap<>();

    Matching(Columns columns, Header header, List<Phrasebook> languages) {
        ignored = Ignored.in(header, languages);
        this.columns = columns;
        this.header = header;
        this.languages = languages;
        names = header.names().stream().map(HeaderName::of).toList();
    }

    Mapping propose() {
        for (Function<HeaderName, String> part :
                List.<Function<HeaderName, String>>of(
                        HeaderName::exact, HeaderName::outside, HeaderName::unnumbered)) {
            pair(part, this::titles);
            pair(part, this::synonyms);
        }
        return new Mapping(columns, header, found, ignored);
    }

    private void pair(Function<HeaderName, String> part, Function<Column, Set<String>> wanted) {
        for (var column : columns.all())
            if (!found.containsKey(column.key())) pair(column, part, wanted.apply(column));
    }

    private void pair(Column column, Function<HeaderName, String> part, Set<String> wanted) {
        for (var at = 0; at < names.size(); at++) {
            if (isTaken(at) || !wanted.contains(part.apply(names.get(at)))) continue;
            found.put(column.key(), at);
            return;
        }
    }

    private boolean isTaken(int place) {
        return found.containsValue(place) || ignored.columns().contains(place);
    }

    private Set<String> titles(Column column) {
        return plain(languages.stream().map(language -> language.say(column.title())));
    }

    private Set<String> synonyms(Column column) {
        return plain(Stream.concat(column.synonyms().stream(), Stream.of(column.key())));
    }

    private static Set<String> plain(Stream<String> names) {
        return names.map(HeaderName::of)
                .filter(name -> !name.isEmpty())
                .flatMap(name -> Stream.of(name.exact(), name.outside()))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }
}
