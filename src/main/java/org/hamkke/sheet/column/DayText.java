package org.hamkke.sheet.column;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hamkke.sheet.Cell;
import org.hamkke.sheet.ExcelSerial;
import org.jspecify.annotations.Nullable;

/** Days: 2026-11-22 · 2026. 11. 22. · 2026년 11월 22일 · 20261122 · 22 Nov 2026, and Excel's day count. */
final class DayText {
    private static final Pattern YEAR_FIRST =
            Pattern.compile(
                    "(\\d{4})\\s*[-./년]\\s*(\\d{1,2})\\s*[-./월]\\s*(\\d{1,2})\\s*[.일]?(?:\\s*\\(?[월화수목금토일]\\)?(?:요일)?)?(?:[T\\s]+\\d{1,2}:\\d{2}.*)?");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.\\d+)?");
    private static final Pattern YEAR_LAST = Pattern.compile("\\d{1,2}[-./]\\d{1,2}[-./]\\d{2,4}");
    private static final Pattern NO_DAY =
            Pattern.compile("\\d{4}(?:\\s*[-./년]\\s*(?:\\d{1,2}\\s*월?)?)?");
    private static final List<DateTimeFormatter> ENGLISH =
            List.of(
                    english("d MMM uuuu"),
                    english("d MMMM uuuu"),
                    english("MMM d uuuu"),
                    english("MMMM d uuuu"));
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2199;

    /** Counts taken for days without a date format to prove it: 1954 to 2119, where no year or amount is likely. */
    private static final BigDecimal FIRST_SERIAL = BigDecimal.valueOf(20_000);

    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(80_000);

    private DayText() {}

    private static DateTimeFormatter english(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    static Parsed parse(String text) {
        for (var pattern : List.of(YEAR_FIRST, EIGHT_DIGITS)) {
            var matcher = pattern.matcher(text);
            if (matcher.matches())
                return day(
                        text,
                        number(matcher.group(1)),
                        number(matcher.group(2)),
                        number(matcher.group(3)));
        }
        if (SERIAL.matcher(text).matches()) return serial(text);
        if (YEAR_LAST.matcher(text).matches()) return Parsed.problem("sheet.cell.date-order", text);
        if (NO_DAY.matcher(text).matches())
            return Parsed.problem("sheet.cell.date-without-day", text);
        return spelledOut(text);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Parsed day(String text, int year, int month, int day) {
        try {
            if (year >= FIRST_YEAR && year <= LAST_YEAR)
                return value(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Parsed.problem("sheet.cell.no-such-day", text);
        }
        return Parsed.problem("sheet.cell.no-such-day", text);
    }

    private static Parsed serial(String text) {
        var serial = new BigDecimal(text);
        if (serial.compareTo(FIRST_SERIAL) < 0 || serial.compareTo(LAST_SERIAL) > 0)
            return Parsed.problem("sheet.cell.date", text);
        return value(ExcelSerial.toDateTime(serial, false).toLocalDate());
    }

    private static Parsed spelledOut(String text) {
        var words = text.replaceAll("[,.\\-\\s]+", " ").replaceAll("(?i)\\bsept\\b", "Sep").strip();
        for (var format : ENGLISH) {
            var day = parsed(words, format);
            if (day != null) return value(day);
        }
        return Parsed.problem("sheet.cell.date", text);
    }

    private static @Nullable LocalDate parsed(String words, DateTimeFormatter format) {
        try {
            return LocalDate.parse(words, format);
        } catch (DateTimeException inAnotherFormat) {
            return null;
        }
    }

    private static Parsed value(LocalDate day) {
        return new Parsed.Value(new Cell.Day(day));
    }
}
