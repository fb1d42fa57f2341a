package org.hamkke.document;

import static java.lang.Character.isWhitespace;

import java.text.Normalizer;

/** Makes any text fit for paper: composed, without what neither XML nor a reader's eye can hold. */
final class Plain {
    private Plain() {}

    /** Lines are separated by a line feed; decomposed Hangul is composed, or the font would draw loose jamo. */
    static String text(String raw) {
        var lines = raw.replaceAll("\\R", "\n").replace('\t', ' ');
        var kept = new StringBuilder(lines.length());
        lines.codePoints().filter(Plain::isPrintable).forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    static String line(String raw) {
        return text(raw).replace('\n', ' ').strip();
    }

    static boolean isBlank(String text) {
        return text.codePoints().allMatch(point -> isWhitespace(point));
    }

    /** Format characters go as well: a bidirectional override could print a clause that reads otherwise than it is stored. */
    private static boolean isPrintable(int point) {
        return point == '\n' || !isInvisible(point) && !isNonCharacter(point);
    }

    private static boolean isInvisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            default -> isVariationSelector(point);
        };
    }

    private static boolean isVariationSelector(int point) {
        return point >= 0xFE00 && point <= 0xFE0F || point >= 0xE0100 && point <= 0xE01EF;
    }

    private static boolean isNonCharacter(int point) {
        return (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF;
    }
}
