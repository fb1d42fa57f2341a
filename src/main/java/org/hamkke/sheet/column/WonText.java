package org.hamkke.sheet.column;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hamkke.sheet.Cell;
import org.jspecify.annotations.Nullable;

/** Amounts of won: 12,000,000 · 1억 2,345만 원 · 3천5백만 · 1.5억 · 3 million. */
final class WonText {
    private static final Pattern WON =
            Pattern.compile(
                    "^(-?)\\s*(?:₩|krw|\\\\)\\s*|\\s*(?:원정|원|krw|won)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOREIGN =
            Pattern.compile(
                    "[$€£¥]|\\b(?:usd|eur|jpy|cny|gbp)\\b|달러|유로|엔$|위안", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPOKEN_END = Pattern.compile(".*[조억][^만억]*[천백십]\\d*");
    private static final Pattern BARE_END = Pattern.compile(".*[조억][^만억]*\\d");
    private static final Pattern BARE_SMALL = Pattern.compile("[^조억만]*[천백십][\\d,]*");
    private static final Map<String, Integer> ENGLISH =
            Map.of("thousand", 3, "million", 6, "mn", 6, "billion", 9, "bn", 9);

    private WonText() {}

    static Parsed parse(String text, Unit unit) {
        if (FOREIGN.matcher(text).find()) return Parsed.problem("sheet.cell.not-won", text);
        if (Numbers.isApproximate(text)) return Parsed.problem("sheet.cell.approximate", text);
        var bare = WON.matcher(Numbers.signed(text)).replaceAll("$1").strip();
        var plain = Numbers.plain(bare);
        if (plain == null && isUnclear(bare, saysWon(text)))
            return Parsed.problem("sheet.cell.money-unclear", text);
        var amount = plain == null ? spoken(bare) : saysWon(text) ? plain : unit.times(plain);
        return amount == null
                ? Parsed.problem("sheet.cell.money", text)
                : new Parsed.Value(new Cell.Won(amount));
    }

    private static boolean saysWon(String text) {
        return WON.matcher(text).find();
    }

    /** 1억 2천 is said for 120,000,000 and written for 100,002,000; a bare 5천 likewise. */
    private static boolean isUnclear(String text, boolean won) {
        if (SPOKEN_END.matcher(text).matches()) return true;
        return !won && (BARE_END.matcher(text).matches() || BARE_SMALL.matcher(text).matches());
    }

    /** A number with its own unit, which then counts and not the column's. */
    private static @Nullable BigDecimal spoken(String text) {
        if (text.startsWith("-")) {
            var positive = spoken(text.substring(1).strip());
            return positive == null ? null : positive.negate();
        }
        var english = english(text.toLowerCase(Locale.ROOT));
        return english == null ? KoreanNumber.parse(text.replaceAll("\\s", "")) : english;
    }

    private static @Nullable BigDecimal english(String text) {
        for (var unit : ENGLISH.entrySet()) {
            if (!text.endsWith(unit.getKey())) continue;
            var number =
                    Numbers.plain(
                            text.substring(0, text.length() - unit.getKey().length()).strip());
            return number == null ? null : number.movePointRight(unit.getValue());
        }
        return null;
    }
}
