package org.hamkke.responsibility;

import org.hamkke.kernel.Rule;

public enum ResponsibilityRule implements Rule {
    TASK_HAS_A_NAME("name"),
    NOTE_IS_SHORT_ENOUGH("note"),
    TASKS_ARE_FEW("name"),
    HOLDER_HAS_A_NAME("name"),
    HOLDER_BELONGS_TO_A_PARTY("party"),
    DESCRIPTION_IS_SHORT_ENOUGH("description"),
    RENEWAL_DAY_CAN_BE_READ("renewsOn"),
    HOLDERS_ARE_FEW("name"),
    LETTER_IS_ONE_OF_RACI(""),
    TEMPLATE_STARTS_AN_EMPTY_GRID(""),
    EVERY_TASK_HAS_ONE_A_AND_AN_R(""),
    GRID_HAS_CHANGED_SINCE(""),
    GRID_IS_NOT_IN_EFFECT_YET(""),
    SOMETHING_IS_NEW("");

    private final String field;

    ResponsibilityRule(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
