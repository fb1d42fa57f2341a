package org.hamkke.performance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hamkke.kernel.Period;

/**
 * How much of the way from baseline to target has been gone, as a ratio: 0 is still at the baseline, 1 is at the target.
 *
 * <pre>
 *   exact    = (actual − baseline) / (target − baseline)      any sign; below 0 when it went the wrong way
 *   score    = min(1.2, max(0, exact))                        what enters the weighted mean
 *   expected = (day − from) / (by − from), in days, held between 0 and 1
 * </pre>
 *
 * All three figures have the KPI's own unit, so the ratio has none; a falling KPI needs no other formula, since numerator
 * and denominator change sign together. Computed with 34 significant digits. This is the usual OKR grade, without its upper
 * bound of 1: going beyond the target counts, up to a fifth.
 *
 * @throws IllegalArgumentException when baseline and target are the same: there is no way to go
 */
public record Attainment(BigDecimal exact) implements Comparable<Attainment> {
    private static final BigDecimal MOST = new BigDecimal("1.2");

    static Attainment of(BigDecimal baseline, BigDecimal target, BigDecimal actual) {
        var way = target.subtract(baseline);
        if (way.signum() == 0)
            throw new IllegalArgumentException("baseline and target are the same: " + baseline);
        return new Attainment(actual.subtract(baseline).divide(way, MathContext.DECIMAL128));
    }

    static Attainment planned(Period plan, LocalDate day) {
        var gone = ChronoUnit.DAYS.between(plan.from(), day);
        var whole = ChronoUnit.DAYS.between(plan.from(), plan.to());
        var held = BigDecimal.valueOf(Math.clamp(gone, 0, whole));
        return new Attainment(held.divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128));
    }

    public BigDecimal score() {
        return exact.max(BigDecimal.ZERO).min(MOST);
    }

    public boolean reaches(Attainment other) {
        return compareTo(other) >= 0;
    }

    @Override
    public int compareTo(Attainment other) {
        return exact.compareTo(other.exact);
    }
}
