package org.hamkke.alliance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How far a goal reaches; counted in calendar months, so that the end of a month belongs to it. */
public enum Horizon {
    YEAR(0, 12),
    THREE_YEARS(13, 36);

    private final int first;
    private final int last;

    Horizon(int first, int last) {
        this.first = first;
        this.last = last;
    }

    /** Whether a goal of this horizon may be due on that day. */
    public boolean reaches(LocalDate today, LocalDate due) {
        var months = ChronoUnit.MONTHS.between(YearMonth.from(today), YearMonth.from(due));
        return due.isAfter(today) && months >= first && months <= last;
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
