package org.hamkke.sheet.column;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.hamkke.sheet.Phrasebook;
import org.hamkke.sheet.read.Header;

/** The columns one import expects, in the order of its template. */
public record Columns(List<Column> all) {
    public Columns {
        all = List.copyOf(all);
        var keys = new HashSet<String>();
        for (var column : all)
            if (!keys.add(column.key()))
                throw new IllegalArgumentException("twice: " + column.key());
    }

    public static Columns of(Column... columns) {
        return new Columns(List.of(columns));
    }

    public Optional<Column> find(String key) {
        return all.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    Column get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no column " + key));
    }

    /**
     * Proposes which column of the file is which.
     *
     * @param languages every language whose template a file may stem from
     */
    public Mapping match(Header header, List<Phrasebook> languages) {
        return new Matching(this, header, languages).propose();
    }
}
