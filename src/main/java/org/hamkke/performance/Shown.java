package org.hamkke.performance;

import static org.hamkke.shell.Words.t;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.hamkke.shell.Formats;
import org.hamkke.shell.face.Tone;

/** How KPI figures look to the reader. */
public final class Shown {
    private Shown() {}

    /** −21.4%, 104,200명; a no-break space before a unit in Latin letters. */
    public static String value(BigDecimal value, String unit) {
        var apart =
                !unit.isEmpty()
                        && Character.UnicodeScript.of(unit.codePointAt(0))
                                == Character.UnicodeScript.LATIN;
        return Formats.exact(value) + (apart ? "\u00a0" : "") + unit;
    }

    /** 2026년 10월, 2026년 4분기. */
    public static String period(Rhythm rhythm, LocalDate first) {
        if (rhythm == Rhythm.MONTHLY) return Formats.month(first);
        return t(
                "performance.quarter",
                String.valueOf(first.getYear()),
                (first.getMonthValue() + 2) / 3);
    }

    /** Of the way from baseline to target, in whole percent and not held to any bound. */
    public static String percent(Attainment attainment) {
        return Formats.number(
                        attainment
                                .exact()
                                .movePointRight(2)
                                .setScale(0, RoundingMode.HALF_UP)
                                .longValue())
                + "%";
    }

    public static int bar(Attainment attainment) {
        return Formats.bar(attainment.exact().movePointRight(2).doubleValue());
    }

    /** Held against what the plan expects by then. */
    public static Tone tone(Attainment attainment, Attainment expected) {
        if (attainment.reaches(expected)) return Tone.OK;
        return attainment.exact().signum() < 0 ? Tone.BAD : Tone.WARN;
    }
}
