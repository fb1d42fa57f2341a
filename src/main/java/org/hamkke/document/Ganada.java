package org.hamkke.document;

/** 가, 나 … 하, then 거, 너 … as Korean statutes go on. */
final class Ganada {
    static final int SERIES = 14;
    private static final int[] INITIALS = {0, 2, 3, 5, 6, 7, 9, 11, 12, 14, 15, 16, 17, 18};
    private static final int[] VOWELS = {0, 4, 8, 13, 18, 20};

    private Ganada() {}

    static String mark(int number) {
        var index = number - 1;
        if (index >= SERIES * VOWELS.length) return Integer.toString(number);
        return Character.toString(syllable(INITIALS[index % SERIES], VOWELS[index / SERIES]));
    }

    /** Unicode 3.12: each initial spans 588 syllables, each vowel 28. */
    private static int syllable(int initial, int vowel) {
        return 0xAC00 + initial * 588 + vowel * 28;
    }
}
