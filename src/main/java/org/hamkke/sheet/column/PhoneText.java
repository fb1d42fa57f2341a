package org.hamkke.sheet.column;

import java.util.regex.Pattern;
import org.hamkke.sheet.Cell;

/** Telephone numbers. Korean ones come out as 02-1234-5678 or 010-1234-5678, foreign ones stay as they are with their +. */
final class PhoneText {
    private static final Pattern ALLOWED = Pattern.compile("[+(]?[\\d\\s().\\-]+");
    private static final Pattern SEOUL = Pattern.compile("(02)(\\d{3,4})(\\d{4})");
    private static final Pattern ELSEWHERE = Pattern.compile("(0\\d{2})(\\d{3,4})(\\d{4})");
    private static final Pattern SAFETY = Pattern.compile("(050\\d)(\\d{3,4})(\\d{4})");
    private static final Pattern NATIONAL = Pattern.compile("(1[5-8]\\d{2})(\\d{4})");

    /** Excel drops the leading zero of a number that isn't kept as text. */
    private static final Pattern WITHOUT_ZERO =
            Pattern.compile("(?:10\\d{8}|2\\d{7,8}|[3-6][1-5]\\d{7,8}|70\\d{8})");

    private PhoneText() {}

    static Parsed parse(String text) {
        var dashed = text.replaceAll("[‐‑–—]", "-");
        if (!ALLOWED.matcher(dashed).matches()) return doubtful(text);
        var digits = dashed.replaceAll("\\D", "");
        if (dashed.startsWith("+82"))
            return korean(text, "0" + digits.substring(2).replaceFirst("^0", ""));
        if (dashed.startsWith("+"))
            return digits.length() >= 7 && digits.length() <= 15 ? value(dashed) : doubtful(text);
        return korean(text, WITHOUT_ZERO.matcher(dashed).matches() ? "0" + digits : digits);
    }

    private static Parsed korean(String text, String digits) {
        for (var shape : new Pattern[] {NATIONAL, SEOUL, SAFETY, ELSEWHERE}) {
            var matcher = shape.matcher(digits);
            if (matcher.matches())
                return value(
                        matcher.replaceFirst(matcher.groupCount() == 2 ? "$1-$2" : "$1-$2-$3"));
        }
        return doubtful(text);
    }

    private static Parsed value(String text) {
        return new Parsed.Value(new Cell.Text(text));
    }

    private static Parsed doubtful(String text) {
        return Parsed.doubt(new Cell.Text(text), "sheet.cell.phone", text);
    }
}
