package org.hamkke.alliance;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Specific, measurable, achievable, relevant, time-bound: what a goal must say before it can be put to the keys. */
public enum Smart {
    /** Ten characters tell a goal from a slogan. */
    SPECIFIC,
    /** A measure with its unit and a target. */
    MEASURABLE,
    /** A baseline to judge the distance by, away from the target. */
    ACHIEVABLE,
    /** Held against an expected number of the alliance, or with a reason. */
    RELEVANT,
    TIME_BOUND;

    private static final int SHORTEST_TITLE = 10;

    public static Set<Smart> missingIn(GoalPlan plan) {
        var missing = EnumSet.noneOf(Smart.class);
        for (var one : values()) if (!one.isIn(plan)) missing.add(one);
        return missing;
    }

    public boolean isIn(GoalPlan plan) {
        return switch (this) {
            case SPECIFIC -> plan.title().length() >= SHORTEST_TITLE;
            case MEASURABLE ->
                    !plan.measure().isEmpty()
                            && !plan.unit().isEmpty()
                            && plan.target().isPresent();
            case ACHIEVABLE -> plan.baseline().isPresent() && plan.target().isPresent();
            case RELEVANT -> plan.synergy().isPresent() || !plan.reason().isEmpty();
            case TIME_BOUND -> plan.due().isPresent();
        };
    }

    public String letter() {
        return name().substring(0, 1);
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
