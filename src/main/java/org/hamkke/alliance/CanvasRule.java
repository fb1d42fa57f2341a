package org.hamkke.alliance;

import org.hamkke.kernel.Rule;

public enum CanvasRule implements Rule {
    A_ROUND_IS_OPEN,
    A_NEW_ROUND_HAS_A_REASON("reason"),
    ROUND_IS_REVEALED,
    CANVAS_IS_NOT_HANDED_IN,
    COMPANY_TAKES_PART,
    CANVAS_NAMES_THE_BENEFIT("benefit"),
    CANVAS_NAMES_THE_EVIDENCE("evidence"),
    WORTH_IS_A_RANGE("worthLow"),
    WORTH_RANGE_HAS_A_BASIS("basis"),
    CANVAS_NAMES_THE_GIVE("give"),
    COST_IS_A_RANGE("costLow"),
    CANVAS_BELIEVES_OF_EVERY_SIDE("wants"),
    BELIEF_IS_ABOUT_US,
    MARK_NOTE_IS_SHORT_ENOUGH("note");

    private final String field;

    CanvasRule() {
        this("");
    }

    CanvasRule(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
