package org.hamkke.sheet.column;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one in a column of numbers stands for, as a header says it in brackets: 매출(백만원), or for a whole sheet (단위: 억원).
 *
 * @param factor won per written one; 1 for no unit
 */
public record Unit(BigDecimal factor, boolean percent) {
    public static final Unit ONE = new Unit(BigDecimal.ONE, false);
    private static final Unit PERCENT = new Unit(BigDecimal.ONE, true);
    private static final Pattern OF_THE_SHEET =
            Pattern.compile(
                    "단위\\s*[:은]?\\s*([^)\\]]+)|in\\s+(krw\\s+\\w+|\\w+\\s+(?:of\\s+)?(?:krw|won))");
    private static final Pattern CURRENCY =
            Pattern.compile("원$|\\bkrw\\b|\\bwon\\b|₩|단위|[\\s:.]|\\bof\\b");
    private static final Pattern SEPARATOR = Pattern.compile("[,/·]");
    private static final Map<String, Integer> ZEROS =
            Map.ofEntries(
                    entry("", 0),
                    entry("천", 3),
                    entry("만", 4),
                    entry("십만", 5),
                    entry("백만", 6),
                    entry("천만", 7),
                    entry("억", 8),
                    entry("십억", 9),
                    entry("백억", 10),
                    entry("조", 12),
                    entry("thousand", 3),
                    entry("thousands", 3),
                    entry("k", 3),
                    entry("million", 6),
                    entry("millions", 6),
                    entry("mn", 6),
                    entry("billion", 9),
                    entry("billions", 9),
                    entry("bn", 9));

    /** The unit these words name, or null if they name none. */
    static @Nullable Unit parse(String words) {
        var text =
                Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
        if (text.equals("%") || text.equals("퍼센트")) return PERCENT;
        var zeros = text.isEmpty() ? null : ZEROS.get(CURRENCY.matcher(text).replaceAll(""));
        return zeros == null ? null : new Unit(BigDecimal.TEN.pow(zeros), false);
    }

    /** The unit that the lines above a table set for all its amounts. */
    static Unit ofSheet(List<String> above) {
        for (var line : above) {
            var matcher = OF_THE_SHEET.matcher(line.toLowerCase(Locale.ROOT));
            while (matcher.find()) {
                var unit = amongst(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
                if (unit != null) return unit;
            }
        }
        return ONE;
    }

    /** (단위: 명, 백만원) names the unit of people as well. */
    private static @Nullable Unit amongst(String words) {
        for (var word : SEPARATOR.splitAsStream(words).toList()) {
            var unit = parse(word);
            if (unit != null && !unit.percent()) return unit;
        }
        return null;
    }

    /** Whether a line above a table says what its amounts count in. */
    public static boolean isNamedIn(String line) {
        return !ofSheet(List.of(line)).equals(ONE);
    }

    BigDecimal times(BigDecimal number) {
        return number.multiply(factor);
    }
}
