package org.hamkke.sheet.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The merged cells of a sheet. A cell merged over several rows counts in each of them (a company written once beside its three
 * contacts); one merged over several columns counts in its first only, or a title would look like a full row.
 */
final class Merges {
    static final Merges NONE = new Merges(List.of());
    private static final int MOST = 300_000;

    private final List<Merge> byTop;

    Merges(List<Merge> merges) {
        byTop = merges.stream().sorted(Comparator.comparingInt(Merge::top)).toList();
    }

    /** Collects what matters; a sheet with absurdly many is not worth the memory. */
    static void add(List<Merge> merges, Merge merge) {
        if (merges.size() >= MOST) throw RefusedFile.because(Refusal.DAMAGED);
        if (merge.spansRows() || merge.spansColumns()) merges.add(merge);
    }

    List<Merge> overRows() {
        return byTop.stream().filter(Merge::spansRows).toList();
    }

    /** Blocks over several columns that cover a cell of this row. */
    List<Merge> overColumnsIn(int row) {
        var found = new ArrayList<Merge>();
        for (var merge : byTop) {
            if (merge.top() > row) break;
            if (merge.spansColumns() && merge.bottom() >= row) found.add(merge);
        }
        return found;
    }
}
