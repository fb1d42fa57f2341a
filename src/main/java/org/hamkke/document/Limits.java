package org.hamkke.document;

final class Limits {
    private Limits() {}

    static void require(boolean holds, String sentence) {
        if (!holds) throw new IllegalArgumentException(sentence);
    }
}
