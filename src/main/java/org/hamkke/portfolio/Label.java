package org.hamkke.portfolio;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A name beside its bubble, as a box on the sheet.
 *
 * @param anchor of the text, {@code start}, {@code middle} or {@code end}
 */
record Label(double x, double y, String anchor, double width) {
    private static final double WIDE_LETTER = 13;
    private static final double NARROW_LETTER = 7.4;
    private static final double HEIGHT = 16;
    private static final double GAP = 6;
    private static final double[][] PLACES = {
        {1, 0.9},
        {1, -0.6},
        {-1, -0.6},
        {-1, 0.9},
        {1, 0.15},
        {-1, 0.15},
        {0, 2},
        {0, -1.5},
        {1, 1.8},
        {-1, 1.8}
    };

    static double widthOf(String text) {
        return text.codePoints()
                .mapToDouble(letter -> letter < 0x1100 ? NARROW_LETTER : WIDE_LETTER)
                .sum();
    }

    /** The first of ten places around the bubble that covers the least of what is drawn already. */
    static Label beside(
            double cx, double cy, double radius, String text, Sketch sketch, List<Box> drawn) {
        var width = widthOf(text);
        var apart = radius * 0.8 + GAP;
        return Stream.of(PLACES)
                .map(place ->
                        new Label(
                                cx + place[0] * apart,
                                cy + place[1] * (radius * 0.7 + 8),
                                anchor(place[0]),
                                width))
                .min(Comparator.comparingDouble(label -> label.cost(sketch, drawn)))
                .orElseThrow();
    }

    private static String anchor(double side) {
        return side == 0 ? "middle" : side > 0 ? "start" : "end";
    }

    private double cost(Sketch sketch, List<Box> drawn) {
        var box = box();
        return box.outside(sketch) * 4 + drawn.stream().mapToDouble(box::shared).sum();
    }

    Box box() {
        var left = anchor.equals("start") ? x : anchor.equals("end") ? x - width : x - width / 2;
        return new Box(left, y - HEIGHT + 3, left + width, y + 3);
    }

    /** A rectangle on the sheet. */
    record Box(double left, double top, double right, double bottom) {
        double shared(Box other) {
            var wide = Math.min(right, other.right) - Math.max(left, other.left);
            var high = Math.min(bottom, other.bottom) - Math.max(top, other.top);
            return wide > 0 && high > 0 ? wide * high : 0;
        }

        double outside(Sketch sketch) {
            var inside = shared(new Box(sketch.left, sketch.top, sketch.right, sketch.bottom));
            return (right - left) * (bottom - top) - inside;
        }
    }
}
