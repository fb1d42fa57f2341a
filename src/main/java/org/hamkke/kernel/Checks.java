package org.hamkke.kernel;

import java.util.ArrayList;
import java.util.List;

/** Collects every broken rule of a form, so that a person mends them in one go. */
public final class Checks {
    private final List<RuleViolation.Refusal> refusals = new ArrayList<>();

    public Checks that(boolean holds, Rule rule, Object... arguments) {
        if (!holds) refusals.add(new RuleViolation.Refusal(rule, arguments));
        return this;
    }

    public void done() {
        if (!refusals.isEmpty()) throw new RuleViolation(refusals);
    }
}
