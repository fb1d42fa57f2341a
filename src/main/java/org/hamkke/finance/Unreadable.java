package org.hamkke.finance;

import org.hamkke.kernel.Rule;
import org.hamkke.kernel.RuleViolation;
import org.hamkke.sheet.read.Refused;

/** A file must be readable as a table. Its words are those of the module that couldn't read it. */
record Unreadable(Refused refused) implements Rule {
    static RuleViolation because(Refused refused) {
        return new Unreadable(refused).refusal(refused.arguments().toArray());
    }

    @Override
    public String name() {
        return "FILE_IS_READABLE";
    }

    @Override
    public String field() {
        return "file";
    }

    @Override
    public String messageKey() {
        return refused.reason().messageKey();
    }
}
