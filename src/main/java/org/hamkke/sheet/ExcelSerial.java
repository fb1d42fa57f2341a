package org.hamkke.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Excel's day count. 1 is 1900-01-01, and 60 is a 29 February 1900 that never was, so counts from 61 on run one day ahead; workbooks
 * from old Macs count from 1904-01-01 = 0 instead.
 */
public final class ExcelSerial {
    private static final LocalDate BEFORE_LEAP_BUG = LocalDate.of(1899, 12, 31);
    private static final LocalDate AFTER_LEAP_BUG = LocalDate.of(1899, 12, 30);
    private static final LocalDate MAC = LocalDate.of(1904, 1, 1);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
    private static final long LAST_DAY = 2_958_465;

    private ExcelSerial() {}

    /** Counts Excel itself can show, up to 9999-12-31. */
    public static boolean isPossible(BigDecimal serial) {
        return serial.signum() >= 0 && serial.compareTo(BigDecimal.valueOf(LAST_DAY + 1)) < 0;
    }

    /** To the nearest second: the fraction is a binary float and never exact. */
    public static LocalDateTime toDateTime(BigDecimal serial, boolean from1904) {
        if (!isPossible(serial))
            throw new IllegalArgumentException("no such day in Excel: " + serial);
        var seconds = serial.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
        var days = Math.floorDiv(seconds, SECONDS.longValue());
        return firstDay(days, from1904)
                .plusDays(days)
                .atStartOfDay()
                .plusSeconds(Math.floorMod(seconds, SECONDS.longValue()));
    }

    private static LocalDate firstDay(long days, boolean from1904) {
        if (from1904) return MAC;
        return days < 61 ? BEFORE_LEAP_BUG : AFTER_LEAP_BUG;
    }
}
