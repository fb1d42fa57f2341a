package org.hamkke.culture;

import org.hamkke.kernel.Rule;

/** What the culture profile and the readiness check refuse. */
public enum CultureRule implements Rule {
    POSITION_IS_ON_THE_SCALE("position"),
    PORTRAIT_SAYS_SOMETHING("words"),
    PORTRAIT_IS_SHORT_ENOUGH("words"),
    HANDLING_IS_WRITTEN("handling"),
    HANDLING_IS_BEING_WRITTEN,
    EVERY_SIDE_HAS_SPOKEN,
    CHECK_HAS_A_DAY("day"),
    CHECK_ANSWERS_SOMETHING,
    ANSWER_IS_ONE_OF_THE_FIVE("points"),
    NOTE_IS_SHORT_ENOUGH("note");

    private final String field;

    CultureRule() {
        this("");
    }

    CultureRule(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
