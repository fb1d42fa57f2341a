package org.hamkke.portfolio;

/**
 * The sheet a map is drawn on, in units of its view box.
 *
 * @param tick points between two figures on an axis, 0 for none
 * @param scale of bubbles against the wide sheet
 */
public enum Sketch {
    WIDE(1104, 560, 52, 14, 1084, 516, 10, 1),
    NARROW(358, 400, 34, 10, 352, 366, 20, 0.68),
    MINI(300, 250, 26, 8, 292, 224, 0, 0);

    final int width;
    final int height;
    final int left;
    final int top;
    final int right;
    final int bottom;
    final int tick;
    final double scale;

    Sketch(
            int width,
            int height,
            int left,
            int top,
            int right,
            int bottom,
            int tick,
            double scale) {
        this.width = width;
        this.height = height;
        this.left = left;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
        this.tick = tick;
        this.scale = scale;
    }

    /** Area grows with evidence; the largest bubble stays smaller than a quarter of the map. */
    double radius(int evidence) {
        return this == MINI ? 7 : Math.min(32, 8 + 3 * Math.sqrt(evidence)) * scale;
    }
}
