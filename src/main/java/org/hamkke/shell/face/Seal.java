package org.hamkke.shell.face;

import java.util.Locale;

/** The seal between the keys: a disc in equal parts, one per party, drawn as SVG paths in a 56 × 56 field. */
public final class Seal {
    private static final double CENTRE = 28;
    private static final double RADIUS = 20;
    private static final double GAP = 1;

    private Seal() {}

    /** The part of the party at this place; the first part is on the left, the others follow clockwise. */
    public static String part(int place, int parties) {
        var width = 2 * Math.PI / parties;
        var middle = Math.PI + place * width;
        var x = CENTRE + GAP * Math.cos(middle);
        var y = CENTRE + GAP * Math.sin(middle);
        return String.format(
                Locale.ROOT,
                "M%.1f %.1fL%.1f %.1fA%.0f %.0f 0 0 1 %.1f %.1fZ",
                x,
                y,
                x + RADIUS * Math.cos(middle - width / 2),
                y + RADIUS * Math.sin(middle - width / 2),
                RADIUS,
                RADIUS,
                x + RADIUS * Math.cos(middle + width / 2),
                y + RADIUS * Math.sin(middle + width / 2));
    }
}
