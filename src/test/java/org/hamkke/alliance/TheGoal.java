package org.hamkke.alliance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A joint goal as the tests write it: whole, or no more than said, and then one thing of it otherwise. */
public final class TheGoal {
    private GoalKind kind = GoalKind.SOCIAL;
    private Horizon horizon = Horizon.YEAR;
    private String title;
    private String measure = "";
    private String unit = "";
    private @Nullable BigDecimal baseline;
    private @Nullable BigDecimal target;
    private @Nullable LocalDate due;
    private @Nullable SynergyId synergy;
    private String reason = "";

    private TheGoal(String title) {
        this.title = title;
    }

    /** A sentence and nothing else. */
    public static TheGoal said(String title) {
        return new TheGoal(title);
    }

    /** Nothing is missing in it. */
    public static TheGoal whole(Horizon horizon, LocalDate due) {
        var goal = new TheGoal("두 회사가 함께 여는 실증 현장을 늘려요").measured("로봇이 한 달 넘게 일한 현장 수", "곳");
        goal.kind = GoalKind.COMMERCIAL;
        goal.horizon = horizon;
        goal.due = due;
        goal.reason = "현장이 있어야 양산을 앞당겨요";
        return goal.moving("2", "40");
    }

    public TheGoal titled(String other) {
        title = other;
        return this;
    }

    public TheGoal measured(String by, String in) {
        measure = by;
        unit = in;
        return this;
    }

    /** @param from null where nobody knows where it begins */
    public TheGoal moving(@Nullable String from, String to) {
        baseline = from == null ? null : new BigDecimal(from);
        target = new BigDecimal(to);
        return this;
    }

    /** Held against an expected number, which is reason enough. */
    public TheGoal linkedTo(SynergyId number) {
        synergy = number;
        reason = "";
        return this;
    }

    public GoalPlan plan() {
        return new GoalPlan(
                kind,
                horizon,
                title,
                measure,
                unit,
                Optional.ofNullable(baseline),
                Optional.ofNullable(target),
                Optional.ofNullable(due),
                Optional.ofNullable(synergy),
                reason);
    }
}
