package org.hamkke.sheet.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Carries the text of cells merged over rows down into each row, while the rows come by in order. */
final class Spreading {
    private record Carried(int bottom, String text) {}

    private final List<Merge> waiting;
    private int nextMerge;
    private final Map<Integer, Carried> byColumn = new TreeMap<>();

    Spreading(Merges merges) {
        waiting = merges.overRows();
    }

    RawRow spread(RawRow row) {
        if (waiting.isEmpty()) return row;
        byColumn.values().removeIf(carried -> carried.bottom() < row.number());
        takeUp(row);
        return row.isBlank() ? row : filled(row);
    }

    private void takeUp(RawRow row) {
        for (;
                nextMerge < waiting.size() && waiting.get(nextMerge).top() <= row.number();
                nextMerge++) {
            var merge = waiting.get(nextMerge);
            if (merge.top() == row.number() && row.has(merge.left()))
                byColumn.put(merge.left(), new Carried(merge.bottom(), row.cell(merge.left())));
        }
    }

    private RawRow filled(RawRow row) {
        var cells = new ArrayList<>(row.cells());
        byColumn.forEach((column, carried) -> {
            while (cells.size() <= column) cells.add("");
            if (cells.get(column).isBlank()) cells.set(column, carried.text());
        });
        return new RawRow(row.number(), cells);
    }
}
