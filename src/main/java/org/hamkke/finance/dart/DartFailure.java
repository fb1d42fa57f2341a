package org.hamkke.finance.dart;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why the register gave no answer. Those with a code are its own words, the others are what we met on the way. */
public enum DartFailure {
    KEY_UNKNOWN("010"),
    KEY_SUSPENDED("011"),
    ADDRESS_BARRED("012"),
    QUOTA_USED_UP("020"),
    TOO_MANY_COMPANIES("021"),
    FIELD_REFUSED("100"),
    ACCESS_IMPROPER("101"),
    MAINTENANCE("800"),
    UNDEFINED("900"),
    KEY_EXPIRED("901"),
    TIMED_OUT(""),
    UNREACHABLE(""),
    /** Not JSON, a page in between, a redirect, or a status we don't know. */
    UNREADABLE(""),
    TOO_LARGE(""),
    /** A statement, but none of its lines is one we know. */
    NO_KNOWN_ACCOUNT("");

    private final String code;

    DartFailure(String code) {
        this.code = code;
    }

    static Optional<DartFailure> ofCode(String code) {
        return Arrays.stream(values())
                .filter(failure -> !failure.code.isEmpty() && failure.code.equals(code))
                .findFirst();
    }

    /** Asking for a further year would meet the same. */
    public boolean isForEveryYear() {
        return this != TOO_LARGE && this != NO_KNOWN_ACCOUNT;
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
