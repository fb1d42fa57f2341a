package org.hamkke.shell;

import static org.hamkke.shell.Words.t;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How dates, times and numbers look to the reader. Spaces inside them don't break, so a date never splits over two lines. */
public final class Formats {
    private static final int WEEK = 7;

    private Formats() {}

    public static String date(LocalDate day) {
        return ReaderTime.written("yyyy. M. d.", "d MMM yyyy", day);
    }

    public static String dateWithDay(LocalDate day) {
        return ReaderTime.written("yyyy. M. d. EEEE", "EEEE, d MMM yyyy", day);
    }

    public static String dayMonth(LocalDate day) {
        return ReaderTime.written("M. d.", "d MMM", day);
    }

    /** Day and month; the year too where it isn't this one. */
    public static String near(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? dayMonth(day) : date(day);
    }

    /** With the time of day; a narrow column may break between the two. */
    public static String near(Instant moment, LocalDate today) {
        return near(day(moment), today) + " " + time(moment);
    }

    public static String month(LocalDate day) {
        return ReaderTime.written("yyyy년 M월", "MMM yyyy", day);
    }

    public static String dateTime(Instant moment) {
        return ReaderTime.written(
                "yyyy. M. d. HH:mm", "d MMM yyyy, HH:mm", ReaderTime.here(moment));
    }

    public static String dayTime(Instant moment) {
        return ReaderTime.written("M. d. HH:mm", "d MMM, HH:mm", ReaderTime.here(moment));
    }

    public static String time(Instant moment) {
        return ReaderTime.written("HH:mm", "HH:mm", ReaderTime.here(moment));
    }

    /** The reader's calendar day at that moment. */
    public static LocalDate day(Instant moment) {
        return ReaderTime.here(moment).toLocalDate();
    }

    /** 오늘, 어제, 3일 전, 내일, 3일 뒤; further away than a week the date itself. */
    public static String relative(LocalDate day, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) return t("shell.day.today");
        if (days == 1) return t("shell.day.tomorrow");
        if (days == -1) return t("shell.day.yesterday");
        if (Math.abs(days) >= WEEK) return near(day, today);
        return days < 0 ? t("shell.day.ago", -days) : t("shell.day.ahead", days);
    }

    public static String number(long number) {
        return minus(NumberFormat.getIntegerInstance(Language.current().locale()).format(number));
    }

    public static String number(double number) {
        return number(BigDecimal.valueOf(number));
    }

    public static String number(BigDecimal number) {
        return minus(decimal("#,##0.##").format(number));
    }

    /** With every decimal it has: what people typed, sign or confirm is never rounded. */
    public static String exact(BigDecimal number) {
        var format = decimal("#,##0");
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return minus(format.format(number));
    }

    /** A change: always with its sign, {@code +1.8} or {@code −3.6}. */
    public static String signed(double change) {
        return minus(decimal("+#,##0.##;-#,##0.##").format(change));
    }

    /** Of a ratio: 0.214 is {@code 21.4%}. */
    public static String percent(double ratio) {
        return minus(decimal("#,##0.#%").format(ratio));
    }

    /** A share of a bar in whole percent, for the data attributes that CSS reads; held between 0 and 100. */
    public static int bar(double percent) {
        return (int) Math.round(Math.clamp(percent, 0, 100));
    }

    private static DecimalFormat decimal(String pattern) {
        var format = (DecimalFormat) NumberFormat.getInstance(Language.current().locale());
        format.applyPattern(pattern);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    private static String minus(String number) {
        return number.replace('-', '−');
    }
}
