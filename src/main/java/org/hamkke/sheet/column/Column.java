package org.hamkke.sheet.column;

import java.util.ArrayList;
import java.util.List;
import org.hamkke.sheet.Phrase;

/**
 * A column an import expects or an export writes.
 *
 * @param key how the program calls it
 * @param titleKey message key of what people call it
 * @param synonyms other names it goes by in files
 */
public record Column(
        String key, String titleKey, Kind kind, boolean required, List<String> synonyms) {
    public Column {
        if (key.isBlank() || titleKey.isBlank())
            throw new IllegalArgumentException("a column needs a key and a title");
        synonyms = List.copyOf(synonyms);
    }

    public static Column of(String key, String titleKey, Kind kind) {
        return new Column(key, titleKey, kind, false, List.of());
    }

    public Column mandatory() {
        return new Column(key, titleKey, kind, true, synonyms);
    }

    public Column known(Known known) {
        return called(known.names().toArray(String[]::new));
    }

    public Column called(String... names) {
        var all = new ArrayList<>(synonyms);
        all.addAll(List.of(names));
        return new Column(key, titleKey, kind, required, all);
    }

    public Phrase title() {
        return Phrase.of(titleKey);
    }
}
