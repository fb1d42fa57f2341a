package org.hamkke.fit.method;

import java.util.List;
import java.util.Locale;

/**
 * What an input of a method must satisfy. The text stands in the message files under {@link #key()}; its argument
 * {0} is the place, the further arguments are named beside each rule.
 */
public enum InputRule {
    MUST_BE_GIVEN,
    /** {1}: the names there are. */
    MUST_BE_KNOWN,
    MUST_BE_A_NUMBER,
    MUST_BE_WHOLE,
    MUST_BE_A_LIST,
    MUST_BE_AN_OBJECT,
    /** {1}: what it may be. */
    MUST_BE_ONE_OF,
    /** {1}: the steps allowed, {2}: the steps that would be needed. */
    MUST_TAKE_FEWER_STEPS,
    MUST_NOT_BE_EMPTY,
    MUST_BE_FINITE,
    /** {1} and {2}: the least and the greatest number allowed. */
    MUST_BE_WITHIN,
    MUST_NOT_BE_NEGATIVE,
    MUST_BE_POSITIVE,
    /** {1}: the greatest number of entries allowed. */
    MUST_NOT_BE_LONGER,
    /** {1}: the length expected, {2}: the length found. */
    MUST_HAVE_LENGTH,
    /** {1}: the sum found, {2}: how far from 1 it may be. */
    MUST_SUM_TO_ONE,
    MUST_NOT_ALL_BE_ZERO,
    /** {1}: what the opposite entry says it should be. */
    MUST_BE_RECIPROCAL,
    MUST_BE_ONE,
    /** {1}: the entry before. */
    MUST_NOT_FALL,
    /** {1}: the entry before. */
    MUST_RISE,
    MUST_BE_KNOWN_ONCE,
    MUST_DIFFER,
    /** {1}: the other statement of the same comparison. */
    MUST_AGREE,
    MUST_LEAVE_ROOM,
    MUST_DISTINGUISH;

    public String key() {
        return "fit.input." + word();
    }

    /** As the API names it: {@code must-be-positive}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public MethodInputException brokenAt(InputPlace place, Object... arguments) {
        return new MethodInputException(this, place, List.of(arguments));
    }
}
