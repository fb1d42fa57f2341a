package org.hamkke.sheet.read;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A block of merged cells; rows count from 1, columns from 0. */
record Merge(int top, int left, int bottom, int right) {
    private static final Pattern RANGE =
            Pattern.compile("([A-Z]{1,3}\\d{1,7}):([A-Z]{1,3}\\d{1,7})");

    static @Nullable Merge parse(String range) {
        var matcher = RANGE.matcher(range);
        if (!matcher.matches()) return null;
        var from = CellReference.parse(matcher.group(1));
        var to = CellReference.parse(matcher.group(2));
        return new Merge(from.row(), from.column(), to.row(), to.column());
    }

    boolean spansColumns() {
        return left < right;
    }

    boolean spansRows() {
        return top < bottom;
    }

    boolean covers(int row, int column) {
        return top <= row && row <= bottom && left <= column && column <= right;
    }
}
