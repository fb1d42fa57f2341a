package org.hamkke.alliance.web;

import org.hamkke.alliance.Goal;
import org.hamkke.assent.KeyPanel;
import org.hamkke.shell.Formats;
import org.hamkke.shell.Side;
import org.hamkke.shell.Words;
import org.jspecify.annotations.Nullable;

/**
 * A goal as the list shows it.
 *
 * @param synergy the expected number it is held against, empty where none
 * @param smart what it lacks before it can be put to the keys
 * @param amended whether a newer edition is being written
 * @param panel the keys it is waiting for
 */
public record GoalLine(
        Goal goal,
        String company,
        Side side,
        String synergy,
        SmartCheck smart,
        boolean amended,
        @Nullable KeyPanel panel) {
    public boolean proposed() {
        return panel != null;
    }

    public boolean isWhole() {
        return smart.letters().stream().allMatch(SmartCheck.Letter::there);
    }

    /** Baseline, target and day, as far as they are written. */
    public String figures() {
        var plan = goal.plan();
        var from = plan.baseline().map(one -> Figures.of(one, plan.unit())).orElse("…");
        var to = plan.target().map(one -> Figures.of(one, plan.unit())).orElse("…");
        var due = plan.due().map(Formats::date).orElse("…");
        return Words.t("alliance.figure.course", from, to, due);
    }
}
