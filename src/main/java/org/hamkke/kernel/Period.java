package org.hamkke.kernel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A stretch of days, the first and the last included. */
public record Period(LocalDate from, LocalDate to) {
    public Period {
        if (to.isBefore(from))
            throw new IllegalArgumentException(
                    "a period ends before it begins: " + from + ", " + to);
    }

    /** Twelve months from 1 March end on the last day of February. */
    public static Period ofMonths(LocalDate from, int months) {
        return new Period(from, from.plusMonths(months).minusDays(1));
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean covers(Period other) {
        return covers(other.from) && covers(other.to);
    }

    public boolean overlaps(Period other) {
        return !other.to.isBefore(from) && !other.from.isAfter(to);
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** Whole months only: 15 January to 14 March is two, to 13 March is one. */
    public long months() {
        return ChronoUnit.MONTHS.between(from, to.plusDays(1));
    }
}
