package org.hamkke.alliance.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hamkke.kernel.RuleViolation;

/** Several rows alike: what is wrong in one is said beside that row's field, {@code target-2}. */
final class InRow {
    private InRow() {}

    /** Rows left blank say nothing; what is wrong is told for all rows at once. */
    static <F, T> List<T> readAll(List<F> rows, Predicate<F> blank, Function<F, T> reading) {
        var read = new ArrayList<T>();
        var refusals = new ArrayList<RuleViolation.Refusal>();
        for (int row = 0; row < rows.size(); row++) {
            if (blank.test(rows.get(row))) continue;
            try {
                read.add(reading.apply(rows.get(row)));
            } catch (RuleViolation violation) {
                var here = "-" + row;
                refusals.addAll(violation.beside(field -> field + here));
            }
        }
        if (!refusals.isEmpty()) throw new RuleViolation(refusals);
        return read;
    }
}
