package org.hamkke.portfolio;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One alliance as it is drawn.
 *
 * @param number in the legend of a narrow map
 * @param name the partner's, or the alliance's own where the map shows another with the same partner
 * @param range path of the cross of uncertainty, absent on the small map
 * @param trail path from last quarter with its arrow head, absent without history
 */
public record Bubble(
        int number,
        Standing standing,
        String name,
        double cx,
        double cy,
        double radius,
        @Nullable String range,
        @Nullable String trail,
        double startX,
        double startY,
        double labelX,
        double labelY,
        String anchor) {
    public boolean warns() {
        return standing.trustFell();
    }

    /** For attributes of SVG: one decimal, a point whatever the reader's language. */
    public static String n(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
