package org.hamkke.alliance;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Specific, measurable, achievable, relevant, time-bound: what a goal must say before it can be put to the keys. */
public enum Smart {
    SPECIFIC,
    MEASURABLE,
    ACHIEVABLE,
    RELEVANT,
    TIME_BOUND;

    public static Set<Smart> missingIn(GoalPlan plan) {
        var missing = EnumSet.noneOf(Smart.class);
        SmartLack.in(plan).forEach(one -> missing.add(one.letter()));
        return missing;
    }

    public boolean isIn(GoalPlan plan) {
        return !missingIn(plan).contains(this);
    }

    public String letter() {
        return name().substring(0, 1);
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
