package org.hamkke.sheet;

import java.util.List;

/** Something to be said to a person, still without a language: a message key and what is put into its pattern. */
public record Phrase(String key, List<Object> arguments) {
    public Phrase {
        if (key.isBlank()) throw new IllegalArgumentException("a phrase needs a message key");
        arguments = List.copyOf(arguments);
    }

    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, List.of(arguments));
    }
}
