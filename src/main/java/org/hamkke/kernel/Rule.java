package org.hamkke.kernel;

import java.util.Locale;

/**
 * A sentence that must hold, as a constant of an enum: {@code NAME_IS_REQUIRED}. Its words stand in the messages of its
 * module under {@code <module>.rule.<name>}.
 */
public interface Rule {
    String name();

    /** The form field the words stand beside; empty when the rule is about the whole. */
    default String field() {
        return "";
    }

    default String messageKey() {
        var module = getClass().getPackageName().replace("org.hamkke.", "").split("\\.")[0];
        return module + ".rule." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same rule, its words beside this very field. */
    default Rule at(String field) {
        return new RuleAt(this, field);
    }

    default void require(boolean holds, Object... arguments) {
        if (!holds) throw refusal(arguments);
    }

    default RuleViolation refusal(Object... arguments) {
        return new RuleViolation(new RuleViolation.Refusal(this, arguments));
    }
}
