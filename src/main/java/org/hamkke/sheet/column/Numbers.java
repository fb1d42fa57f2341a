package org.hamkke.sheet.column;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.hamkke.sheet.Cell;
import org.jspecify.annotations.Nullable;

/** Plain numbers as people type them: grouped by thousands or not at all, negative by sign, brackets or the Korean △. */
final class Numbers {
    static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+|\\d{1,18})(?:\\.\\d{1,10})?";
    private static final Pattern PLAIN = Pattern.compile("[+\\-]?\\s*" + DIGITS);
    private static final Pattern COUNTED =
            Pattern.compile(
                    "(.*\\d)\\s*(?:명|인|개|개사|개국|건|회|곳|사|년|ea|people)", Pattern.CASE_INSENSITIVE);
    private static final Pattern APPROXIMATE =
            Pattern.compile(
                    ".*(?:약\\s*\\d|[~∼〜≈]|내외|가량|정도|이상|이하|미만|초과|여\\s*(?:원|명|개|건)|대략|추정|\\babout\\b|\\bca\\.|\\bapprox|\\+$).*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETED = Pattern.compile("\\((.*)\\)");

    private Numbers() {}

    static boolean isApproximate(String text) {
        return APPROXIMATE.matcher(text).matches();
    }

    /** With the sign in one spelling: a leading minus. */
    static String signed(String text) {
        var brackets = BRACKETED.matcher(text);
        if (brackets.matches()) return "-" + brackets.group(1).strip();
        return text.replaceFirst("^[△▲−–]\\s*", "-");
    }

    static @Nullable BigDecimal plain(String text) {
        var signed = signed(text);
        if (!PLAIN.matcher(signed).matches()) return null;
        return new BigDecimal(signed.replaceAll("[,\\s+]", ""));
    }

    static Parsed decimal(String text) {
        var number = plain(text);
        return number == null
                ? unreadable(text, "sheet.cell.number")
                : new Parsed.Value(new Cell.Decimal(number));
    }

    static Parsed whole(String text) {
        var counted = COUNTED.matcher(text);
        var number = plain(counted.matches() ? counted.group(1) : text);
        if (number == null) return unreadable(text, "sheet.cell.whole");
        var shortest = number.stripTrailingZeros();
        if (shortest.scale() > 0) return Parsed.problem("sheet.cell.whole", text);
        return new Parsed.Value(new Cell.Whole(shortest.longValueExact()));
    }

    static Parsed percent(String text, Unit unit) {
        var marked = text.endsWith("%");
        var number = plain(marked ? text.substring(0, text.length() - 1).strip() : text);
        if (number == null) return unreadable(text, "sheet.cell.percent");
        if (!marked && !unit.percent() && isBetweenZeroAndOne(number))
            return Parsed.problem(
                    "sheet.cell.percent-unclear",
                    text,
                    number.movePointRight(2).stripTrailingZeros().toPlainString());
        return new Parsed.Value(new Cell.Percent(number));
    }

    private static boolean isBetweenZeroAndOne(BigDecimal number) {
        return number.signum() != 0 && number.abs().compareTo(BigDecimal.ONE) <= 0;
    }

    static Parsed unreadable(String text, String key) {
        return Parsed.problem(isApproximate(text) ? "sheet.cell.approximate" : key, text);
    }
}
