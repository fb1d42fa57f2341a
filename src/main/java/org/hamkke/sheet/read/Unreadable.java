package org.hamkke.sheet.read;

import org.hamkke.kernel.Rule;
import org.hamkke.kernel.RuleViolation;

/** A file must be readable as a table; why it isn't stands beside the field it was put into. */
public record Unreadable(Refused refused) implements Rule {
    public static RuleViolation because(Refused refused) {
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
