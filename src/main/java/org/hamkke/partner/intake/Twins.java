package org.hamkke.partner.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows that came before and may be the same company: found by number, by code, or by name where no number says otherwise. */
final class Twins {
    private final Map<String, Integer> byNumber = new HashMap<>();
    private final Map<String, List<Trace>> byName = new HashMap<>();

    /** What an earlier row said of itself. */
    record Trace(int rowNumber, String nameKey, String businessNumber, String corporateCode) {}

    void add(Trace trace) {
        if (!trace.businessNumber().isEmpty())
            byNumber.putIfAbsent("B" + trace.businessNumber(), trace.rowNumber());
        if (!trace.corporateCode().isEmpty())
            byNumber.putIfAbsent("C" + trace.corporateCode(), trace.rowNumber());
        byName.computeIfAbsent(trace.nameKey(), _ -> new ArrayList<>()).add(trace);
    }

    @Nullable Integer byNumber(Understood row) {
        var business = byNumber.get("B" + row.businessNumber());
        return business == null ? byNumber.get("C" + row.corporateCode()) : business;
    }

    @Nullable Integer byName(Understood row) {
        return byName.getOrDefault(row.nameKey(), List.of()).stream()
                .filter(trace -> Likeness.possible(row.businessNumber(), trace.businessNumber()))
                .filter(trace -> Likeness.possible(row.corporateCode(), trace.corporateCode()))
                .map(Trace::rowNumber)
                .min(Integer::compare)
                .orElse(null);
    }
}
