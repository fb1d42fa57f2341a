package org.hamkke.sheet.write;

/** Column widths in digits of the standard font; a Hangul syllable takes two. */
final class Widths {
    private static final int LEAST = 12;
    private static final int MOST = 60;
    private static final int ROOM_FOR_FILTER = 4;

    private Widths() {}

    static int of(String title) {
        return Math.clamp(width(title) + ROOM_FOR_FILTER, LEAST, MOST);
    }

    static int width(String text) {
        return text.codePoints().map(c -> c > 0x10FF ? 2 : 1).sum();
    }

    static int most() {
        return MOST;
    }
}
