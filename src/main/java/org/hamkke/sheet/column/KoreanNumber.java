package org.hamkke.sheet.column;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers with Korean units between the digits, counted by ten thousands: 1조 2,345억 6천만 789. */
final class KoreanNumber {
    private static final Pattern GREAT = Pattern.compile("(?:(.*?)조)?(?:(.*?)억)?(?:(.*?)만)?(.*)");
    private static final Pattern SMALL =
            Pattern.compile(
                    "(?:((?:N)?)천)?(?:((?:N)?)백)?(?:((?:N)?)십)?(N)?".replace("N", Numbers.DIGITS));

    private KoreanNumber() {}

    static @Nullable BigDecimal parse(String text) {
        var parts = GREAT.matcher(text);
        if (text.isEmpty() || !parts.matches()) return null;
        var sum = BigDecimal.ZERO;
        for (int group = 1, zeros = 12; group <= 4; group++, zeros -= 4) {
            var part = parts.group(group);
            if (part == null || (group == 4 && part.isEmpty())) continue;
            var number = small(part);
            if (number == null) return null;
            sum = sum.add(number.movePointRight(zeros));
        }
        return sum;
    }

    /** Below ten thousand: 3천5백, 천, 2,345. A bare 천 is one thousand, a bare 억 is nothing. */
    private static @Nullable BigDecimal small(String text) {
        var parts = SMALL.matcher(text);
        if (text.isEmpty() || !parts.matches()) return null;
        var sum = BigDecimal.ZERO;
        for (int group = 1, zeros = 3; group <= 4; group++, zeros--) {
            var part = parts.group(group);
            if (part == null) continue;
            var number = part.isEmpty() ? BigDecimal.ONE : new BigDecimal(part.replace(",", ""));
            sum = sum.add(number.movePointRight(zeros));
        }
        return sum;
    }
}
