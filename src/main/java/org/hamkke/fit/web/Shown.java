package org.hamkke.fit.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.hamkke.shell.Formats;

/** How figures of a selection look. */
final class Shown {
    private static final int[] STEPS = {45, 60, 70, 82};

    private Shown() {}

    /** A mean: 74 or 74.5. */
    static String mean(double mean) {
        return Formats.number(BigDecimal.valueOf(mean).setScale(1, RoundingMode.HALF_UP));
    }

    /** A weighted sum, always with one decimal. */
    static String total(double total) {
        return String.format(Locale.ROOT, "%.1f", total);
    }

    static String share(double share) {
        return Formats.percent(share);
    }

    /** As a slider carries it. */
    static String percent(double share) {
        return BigDecimal.valueOf(share * 100)
                .setScale(4, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** The shade of a heat cell, 1 to 5. */
    static int step(double mean) {
        int step = 1;
        for (int from : STEPS) if (mean >= from) step++;
        return step;
    }
}
