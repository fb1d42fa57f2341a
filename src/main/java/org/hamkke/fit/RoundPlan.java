package org.hamkke.fit;

import java.time.LocalDate;
import org.hamkke.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * A round as someone wants it.
 *
 * @param shortListed only those on the short list; else all that were not declined
 */
public record RoundPlan(@Nullable LocalDate dueOn, boolean shortListed) {
    public RoundPlan {
        FitRule.DUE_DAY_IS_AHEAD.require(dueOn == null || Period.ERA.covers(dueOn));
    }
}
