package org.hamkke.agreement.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Dates in Korean legal prose: 2026년 11월 22일, 2026. 11. 22., 2026-11-22. */
public final class Dates {
    private static final Pattern DATE =
            Pattern.compile(
                    "(\\d{4})(?:년\\s?|\\.\\s?|-|/)(\\d{1,2})(?:월\\s?|\\.\\s?|-|/)(\\d{1,2})(?!\\d)(?:일|\\.)?");

    private Dates() {}

    public static String written(LocalDate day) {
        return "%d년 %d월 %d일".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** As they are written, those that no calendar has. */
    static List<String> impossible(String text) {
        return DATE.matcher(text)
                .results()
                .filter(found -> !exists(found))
                .map(MatchResult::group)
                .toList();
    }

    private static boolean exists(MatchResult found) {
        try {
            LocalDate.of(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3)));
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
