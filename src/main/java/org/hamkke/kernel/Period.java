package org.hamkke.kernel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A stretch of days, the first and the last included. */
public record Period(LocalDate from, LocalDate to) {
    /** The days a person or a program may name: PostgreSQL ends long before {@code LocalDate} does, and patience before both. */
    public static final Period ERA =
            new Period(LocalDate.of(2000, 1, 1), LocalDate.of(2199, 12, 31));

    public Period {
        if (to.isBefore(from))
            throw new IllegalArgumentException(
                    "a period ends before it begins: " + from + ", " + to);
    }

    /**
     * Ends the day before the one that corresponds to the first, and where the last month lacks that one, on the month's
     * last day: 민법 제160조 제2항, 제3항. Six months from 31 August end on 28 February.
     */
    public static Period ofMonths(LocalDate from, int months) {
        if (months < 1) throw new IllegalArgumentException("a period of " + months + " months");
        var corresponding = from.plusMonths(months);
        boolean lacking = corresponding.getDayOfMonth() != from.getDayOfMonth();
        return new Period(from, lacking ? corresponding : corresponding.minusDays(1));
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
