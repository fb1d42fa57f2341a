package org.hamkke.shell.face;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param sort the name to sort by; the column can't be sorted when absent
 */
public record Column(String label, @Nullable String sort, boolean number) {
    public static Column plain(String label) {
        return new Column(label, null, false);
    }

    public static Column sorted(String label, String sort) {
        return new Column(label, sort, false);
    }

    public static Column number(String label, @Nullable String sort) {
        return new Column(label, sort, true);
    }
}
