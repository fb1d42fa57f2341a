package org.hamkke.responsibility;

import java.util.Optional;
import java.util.stream.Stream;

/** What a holder is to a task. A/R is one person who both answers for it and does it. */
public enum Letter {
    R("R"),
    A("A"),
    C("C"),
    I("I"),
    AR("A/R");

    private final String code;

    Letter(String code) {
        this.code = code;
    }

    /** As it is written: {@code A/R}. */
    public String code() {
        return code;
    }

    public boolean accountable() {
        return this == A || this == AR;
    }

    public boolean responsible() {
        return this == R || this == AR;
    }

    /** Empty for an empty cell; anything else that is no letter is refused. */
    public static Optional<Letter> of(String code) {
        if (code.isBlank()) return Optional.empty();
        var found =
                Stream.of(values())
                        .filter(letter -> letter.code.equalsIgnoreCase(code.strip()))
                        .findFirst();
        ResponsibilityRule.LETTER_IS_ONE_OF_RACI.require(found.isPresent(), code);
        return found;
    }

    /** The class the face gives its cell. */
    public String tag() {
        return accountable() ? "a" : name().toLowerCase(java.util.Locale.ROOT);
    }

    public String messageKey() {
        return "responsibility.letter." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
