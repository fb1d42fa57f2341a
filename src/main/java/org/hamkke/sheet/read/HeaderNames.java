package org.hamkke.sheet.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hamkke.sheet.FormulaGuard;

/** Column names as one line each; a name that occurs twice is told apart by the group above it (담당자 이름, 대표자 이름). */
record HeaderNames(List<RawRow> head, int at, Merges merges) {
    List<String> names(int width) {
        var plain = new ArrayList<String>();
        for (var column = 0; column < width; column++)
            plain.add(oneLine(head.get(at).cell(column)));
        var names = new ArrayList<>(plain);
        for (var column = 0; column < width; column++)
            if (isRepeated(plain, plain.get(column)))
                names.set(column, (group(column) + " " + plain.get(column)).strip());
        return names;
    }

    private static boolean isRepeated(List<String> names, String name) {
        return !name.isEmpty() && Collections.frequency(names, name) > 1;
    }

    private String group(int column) {
        if (at == 0) return "";
        var row = head.get(at - 1);
        return merges.overColumnsIn(row.number()).stream()
                .filter(merge -> merge.covers(row.number(), column))
                .map(merge -> oneLine(row.cell(merge.left())))
                .findFirst()
                .orElse("");
    }

    private static String oneLine(String name) {
        return FormulaGuard.unwrap(name).strip().replaceAll("\\s+", " ");
    }
}
