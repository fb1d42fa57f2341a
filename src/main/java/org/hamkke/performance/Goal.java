package org.hamkke.performance;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hamkke.kernel.Period;

/** Where a KPI starts and where it shall be by when, both in its own unit. */
public record Goal(BigDecimal baseline, BigDecimal target, LocalDate from, LocalDate by) {
    public Goal {
        PerformanceRule.BASELINE_IS_A_NUMBER.require(fits(baseline));
        PerformanceRule.TARGET_IS_A_NUMBER.require(fits(target));
        PerformanceRule.START_IS_A_DAY.require(Period.ERA.covers(from));
        PerformanceRule.TARGET_DATE_IS_A_DAY.require(Period.ERA.covers(by));
        PerformanceRule.TARGET_DATE_FOLLOWS_THE_START.require(by.isAfter(from));
    }

    /** Fifteen digits before the point and six after it: what a spreadsheet keeps too. */
    static boolean fits(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return plain.scale() <= 6 && plain.precision() - plain.scale() <= 15;
    }

    public Attainment attainedWith(BigDecimal actual) {
        return Attainment.of(baseline, target, actual);
    }

    /** What the plan expects on this day, when progress is even from the first day to the last. */
    public Attainment expectedOn(LocalDate day) {
        return Attainment.planned(new Period(from, by), day);
    }
}
