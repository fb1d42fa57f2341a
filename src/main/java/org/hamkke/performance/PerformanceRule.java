package org.hamkke.performance;

import org.hamkke.kernel.Rule;

public enum PerformanceRule implements Rule {
    KPI_HAS_A_NAME("name"),
    DEFINITION_IS_SHORT_ENOUGH("definition"),
    UNIT_IS_SHORT("unit"),
    BASELINE_IS_A_NUMBER("baseline"),
    TARGET_IS_A_NUMBER("target"),
    TARGET_LIES_IN_ITS_DIRECTION("target"),
    START_IS_A_DAY("from"),
    TARGET_DATE_IS_A_DAY("by"),
    TARGET_DATE_FOLLOWS_THE_START("by"),
    WEIGHT_IS_BETWEEN_1_AND_100("weight"),
    KPI_IS_NOT_YET_AGREED(""),
    SOMETHING_IS_NEW(""),
    KPI_IS_IN_EFFECT(""),
    VALUE_IS_A_NUMBER("value"),
    PERIOD_HAS_BEGUN("period"),
    EVIDENCE_IS_SHORT_ENOUGH("evidence"),
    PERIOD_WAS_READ_IN_BETWEEN("period"),
    VALUE_IS_WHAT_WAS_SHOWN(""),
    READING_WAITS_FOR_OWN_SIDE(""),
    DISPUTE_HAS_A_REASON("reason");

    private final String field;

    PerformanceRule(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
