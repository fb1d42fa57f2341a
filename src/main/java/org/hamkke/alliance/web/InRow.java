package org.hamkke.alliance.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hamkke.kernel.Rule;
import org.hamkke.kernel.RuleViolation;

/** A rule broken in one row of several: its words stand beside that row's field, {@code target-2}. */
record InRow(Rule rule, int row) implements Rule {
    @Override
    public String name() {
        return rule.name();
    }

    @Override
    public String field() {
        return rule.field() + "-" + row;
    }

    @Override
    public String messageKey() {
        return rule.messageKey();
    }

    /** Rows left blank say nothing; what is wrong is told for all rows at once. */
    static <F, T> List<T> readAll(List<F> rows, Predicate<F> blank, Function<F, T> reading) {
        var read = new ArrayList<T>();
        var refusals = new ArrayList<RuleViolation.Refusal>();
        for (int row = 0; row < rows.size(); row++) {
            if (blank.test(rows.get(row))) continue;
            try {
                read.add(reading.apply(rows.get(row)));
            } catch (RuleViolation violation) {
                refusals.addAll(of(violation, row));
            }
        }
        if (!refusals.isEmpty()) throw new RuleViolation(refusals);
        return read;
    }

    private static List<RuleViolation.Refusal> of(RuleViolation violation, int row) {
        return violation.refusals().stream()
                .map(one -> new RuleViolation.Refusal(new InRow(one.rule(), row), one.arguments()))
                .toList();
    }
}
