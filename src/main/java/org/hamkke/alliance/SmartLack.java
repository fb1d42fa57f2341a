package org.hamkke.alliance;

import static org.hamkke.alliance.Smart.ACHIEVABLE;
import static org.hamkke.alliance.Smart.MEASURABLE;
import static org.hamkke.alliance.Smart.RELEVANT;
import static org.hamkke.alliance.Smart.SPECIFIC;
import static org.hamkke.alliance.Smart.TIME_BOUND;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** One thing a goal does not say yet; its words tell the writer what to add. */
public enum SmartLack {
    /** Ten characters tell a goal from a slogan. */
    SENTENCE(SPECIFIC, plan -> plan.title().length() < 10),
    MEASURE(MEASURABLE, plan -> plan.measure().isEmpty()),
    UNIT(MEASURABLE, plan -> plan.unit().isEmpty()),
    TARGET(MEASURABLE, plan -> plan.target().isEmpty()),
    /** Without both nobody can judge the distance. */
    BASELINE(ACHIEVABLE, plan -> plan.baseline().isEmpty()),
    DISTANCE(ACHIEVABLE, plan -> plan.baseline().isPresent() && plan.target().isEmpty()),
    /** Nothing is reached by staying. */
    MOVE(ACHIEVABLE, SmartLack::stays),
    /** Held against an expected number of the alliance, or with a reason of its own. */
    REASON(RELEVANT, plan -> plan.synergy().isEmpty() && plan.reason().isEmpty()),
    DUE(TIME_BOUND, plan -> plan.due().isEmpty());

    private final Smart letter;
    private final Predicate<GoalPlan> lacks;

    SmartLack(Smart letter, Predicate<GoalPlan> lacks) {
        this.letter = letter;
        this.lacks = lacks;
    }

    private static boolean stays(GoalPlan plan) {
        return plan.baseline().isPresent()
                && plan.target().isPresent()
                && plan.baseline().get().compareTo(plan.target().get()) == 0;
    }

    public static List<SmartLack> in(GoalPlan plan) {
        return Arrays.stream(values()).filter(one -> one.lacks.test(plan)).toList();
    }

    public Smart letter() {
        return letter;
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
