package org.hamkke.sheet;

/** Puts phrases into the words of one language; the shell supplies one per language. */
@FunctionalInterface
public interface Phrasebook {
    String say(Phrase phrase);

    default String say(String key, Object... arguments) {
        return say(Phrase.of(key, arguments));
    }
}
