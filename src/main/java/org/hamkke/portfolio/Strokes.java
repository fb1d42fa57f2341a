package org.hamkke.portfolio;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The lines around a bubble, as paths of an SVG. */
record Strokes(Sketch sketch, Axis performance, Axis trust) {
    private static final double HEAD = 5.7;

    /** How sure both figures are, as a cross. */
    String range(Standing standing) {
        var figure = standing.performance().orElseThrow();
        var certain = standing.trust().orElseThrow();
        var across =
                String.format(
                        Locale.ROOT,
                        "M%.1f %.1fH%.1fm0-4v8M%.1f %.1fv8",
                        performance.at(figure.lowRounded()),
                        y(standing),
                        performance.at(figure.highRounded()),
                        performance.at(figure.lowRounded()),
                        y(standing) - 4);
        var upwards =
                String.format(
                        Locale.ROOT,
                        "M%.1f %.1fV%.1fm-4 0h8M%.1f %.1fh8",
                        x(standing),
                        trust.at(certain.low()),
                        trust.at(certain.high()),
                        x(standing) - 4,
                        trust.at(certain.low()));
        return figure.lowRounded() == figure.highRounded() ? upwards : across + upwards;
    }

    /** Ends at the edge of the bubble; a move shorter than the bubble leaves no trail. */
    @Nullable String trail(Standing standing, double startX, double startY, double radius) {
        if (standing.trustBefore().isEmpty() || standing.performanceBefore().isEmpty()) return null;
        var far = Math.hypot(x(standing) - startX, y(standing) - startY);
        if (far <= radius + 1) return null;
        var endX = startX + (x(standing) - startX) * (far - radius) / far;
        var endY = startY + (y(standing) - startY) * (far - radius) / far;
        var line = String.format(Locale.ROOT, "M%.1f %.1fL%.1f %.1f", startX, startY, endX, endY);
        return sketch == Sketch.MINI
                ? line
                : line + head(endX, endY, Math.atan2(endY - startY, endX - startX));
    }

    private static String head(double x, double y, double angle) {
        return String.format(
                Locale.ROOT,
                "M%.1f %.1fL%.1f %.1fL%.1f %.1f",
                x - HEAD * Math.cos(angle + 0.55),
                y - HEAD * Math.sin(angle + 0.55),
                x,
                y,
                x - HEAD * Math.cos(angle - 0.55),
                y - HEAD * Math.sin(angle - 0.55));
    }

    private double x(Standing standing) {
        return performance.at(standing.performance().orElseThrow().rounded());
    }

    private double y(Standing standing) {
        return trust.at(standing.trust().orElseThrow().value());
    }
}
