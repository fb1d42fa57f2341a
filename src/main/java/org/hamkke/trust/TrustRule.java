package org.hamkke.trust;

import org.hamkke.kernel.Rule;

public enum TrustRule implements Rule {
    PROMISE_SAYS_WHAT("title"),
    DETAIL_IS_SHORT_ENOUGH("detail"),
    DUE_DATE_IS_A_DAY("dueOn"),
    OWNER_IS_A_PARTY("owner"),
    PERSON_SITS_FOR_THE_OWNER("person"),
    A_FREE_PROMISE_IS_MADE_BY_ITS_OWNER("owner"),
    OWNER_ANSWERS_FOR_THE_PROMISE(""),
    ANOTHER_SIDE_CONFIRMS(""),
    PROMISE_IS_OPEN(""),
    PROMISE_WAITS_FOR_CONFIRMATION(""),
    KEPT_DAY_HAS_COME("keptOn"),
    EVIDENCE_IS_SHORT_ENOUGH("evidence"),
    DISPUTE_HAS_A_REASON("reason");

    private final String field;

    TrustRule(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
