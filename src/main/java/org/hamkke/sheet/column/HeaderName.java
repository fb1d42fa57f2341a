package org.hamkke.sheet.column;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A header name freed of what differs between files without meaning anything.
 *
 * @param exact NFKC, lower case, letters and digits only, brackets included
 * @param outside the same without what stands in brackets
 * @param unnumbered the same without a trailing number: 연락처1 is a 연락처
 * @param unit what the brackets say the numbers count in, or null
 */
record HeaderName(String exact, String outside, String unnumbered, @Nullable Unit unit) {
    private static final int MOST_CHARACTERS = 200;
    private static final Pattern BRACKETS = Pattern.compile("[(\\[{<]([^)\\]}>]*)[)\\]}>]");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern TRAILING_NUMBER = Pattern.compile("(?<=\\p{L})\\p{N}+$");

    static HeaderName of(String written) {
        var text =
                Normalizer.normalize(shortened(written), Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT);
        var outside = letters(BRACKETS.matcher(text).replaceAll(" "));
        return new HeaderName(
                letters(text),
                outside,
                TRAILING_NUMBER.matcher(outside).replaceAll(""),
                unit(text));
    }

    private static String shortened(String written) {
        return written.substring(0, Math.min(written.length(), MOST_CHARACTERS));
    }

    private static String letters(String text) {
        return NO_LETTER.matcher(text).replaceAll("");
    }

    private static @Nullable Unit unit(String text) {
        var brackets = BRACKETS.matcher(text);
        while (brackets.find()) {
            var unit = Unit.parse(brackets.group(1));
            if (unit != null) return unit;
        }
        return null;
    }

    boolean isEmpty() {
        return exact.isEmpty();
    }
}
