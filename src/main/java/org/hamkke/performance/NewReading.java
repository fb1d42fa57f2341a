package org.hamkke.performance;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hamkke.kernel.Checks;
import org.hamkke.kernel.Period;

/**
 * A value to be entered.
 *
 * @param period any day of the stretch it was read for
 * @param basedOn the version the person saw for that stretch, 0 when there was none
 */
public record NewReading(LocalDate period, BigDecimal value, String evidence, int basedOn) {
    public NewReading {
        evidence = evidence.strip();
        new Checks()
                .that(Period.ERA.covers(period), PerformanceRule.PERIOD_HAS_BEGUN)
                .that(Goal.fits(value), PerformanceRule.VALUE_IS_A_NUMBER)
                .that(evidence.length() <= 2000, PerformanceRule.EVIDENCE_IS_SHORT_ENOUGH, 2000)
                .done();
    }
}
