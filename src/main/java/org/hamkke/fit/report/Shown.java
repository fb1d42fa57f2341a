package org.hamkke.fit.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.hamkke.shell.Formats;

/** How figures of a selection look. */
public final class Shown {
    private static final int[] STEPS = {45, 60, 70, 82};

    private Shown() {}

    /** A mean: 74 or 74.5. */
    public static String mean(double mean) {
        return Formats.number(BigDecimal.valueOf(mean).setScale(1, RoundingMode.HALF_UP));
    }

    /** A weighted sum, always with one decimal. */
    public static String total(double total) {
        return String.format(Locale.ROOT, "%.1f", total);
    }

    public static String share(double share) {
        return Formats.percent(share);
    }

    /** As a slider carries it. */
    public static String percent(double share) {
        return BigDecimal.valueOf(share * 100)
                .setScale(4, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** The shade of a heat cell, 1 to 5. */
    public static int step(double mean) {
        int step = 1;
        for (int from : STEPS) if (mean >= from) step++;
        return step;
    }

    /** The figure a method ranks by. */
    public static String figure(String method, double figure) {
        return switch (method) {
            case "weighted-sum", "value-sum" -> total(figure);
            case "promethee" -> flow(figure);
            default -> String.format(Locale.ROOT, "%.3f", figure);
        };
    }

    public static String flow(double figure) {
        return signed("%+.3f", figure);
    }

    /** Between −1 and 1. */
    public static String agreement(double figure) {
        return signed("%.2f", figure);
    }

    private static String signed(String format, double figure) {
        return String.format(Locale.ROOT, format, figure).replace('-', '−');
    }
}
