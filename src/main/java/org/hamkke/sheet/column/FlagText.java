package org.hamkke.sheet.column;

import java.util.Locale;
import java.util.Set;
import org.hamkke.sheet.Cell;

/** Yes and no as sheets write them. */
final class FlagText {
    private static final Set<String> YES =
            Set.of(
                    "예", "네", "y", "yes", "true", "o", "ㅇ", "○", "●", "✓", "✔", "v", "1", "있음",
                    "해당");
    private static final Set<String> NO =
            Set.of("아니오", "아니요", "n", "no", "false", "x", "×", "✗", "0", "미해당");

    private FlagText() {}

    static Parsed parse(String text) {
        var word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) return new Parsed.Value(new Cell.Flag(true));
        if (NO.contains(word)) return new Parsed.Value(new Cell.Flag(false));
        return Parsed.problem("sheet.cell.flag", text);
    }
}
