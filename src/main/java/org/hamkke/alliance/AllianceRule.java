package org.hamkke.alliance;

import org.hamkke.kernel.Rule;

public enum AllianceRule implements Rule {
    ALLIANCE_HAS_A_NAME("name"),
    PURPOSE_IS_SHORT_ENOUGH("purpose"),
    COMPANY_HAS_A_NAME("company");

    private final String field;

    AllianceRule(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
