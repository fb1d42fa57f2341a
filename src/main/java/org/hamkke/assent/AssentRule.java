package org.hamkke.assent;

import org.hamkke.kernel.Rule;

public enum AssentRule implements Rule {
    PROPOSAL_IS_OPEN,
    CONTENT_IS_WHAT_WAS_SHOWN,
    CONTENT_STILL_STANDS,
    OWN_KEY_IS_WAITING,
    DECLINE_HAS_A_REASON("reason"),
    ALL_PARTIES_ARE_SEATED;

    private final String field;

    AssentRule() {
        this("");
    }

    AssentRule(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
