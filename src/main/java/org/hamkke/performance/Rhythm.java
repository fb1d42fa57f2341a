package org.hamkke.performance;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hamkke.kernel.Period;

/** How often a KPI is read. A stretch is named by its first day. */
public enum Rhythm {
    MONTHLY(1),
    QUARTERLY(3);

    private final int months;

    Rhythm(int months) {
        this.months = months;
    }

    /** The first day of the stretch this day lies in. */
    public LocalDate first(LocalDate day) {
        return LocalDate.of(
                day.getYear(), day.getMonthValue() - (day.getMonthValue() - 1) % months, 1);
    }

    public LocalDate last(LocalDate day) {
        return Period.ofMonths(first(day), months).to();
    }

    /** The stretches that have begun between two days, the latest first, at most this many. */
    public List<LocalDate> begun(LocalDate from, LocalDate today, int most) {
        return Stream.iterate(first(today), stretch -> stretch.minusMonths(months))
                .takeWhile(stretch -> !last(stretch).isBefore(from))
                .limit(most)
                .toList();
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
