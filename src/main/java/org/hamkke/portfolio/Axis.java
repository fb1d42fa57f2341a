package org.hamkke.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** Points on an axis to places on a sheet. It always shows 25 to 95, and as much more as the figures need. */
record Axis(double low, double high, double start, double end) {
    private static final double ROOM = 6;
    private static final int STEP = 5;

    static Axis holding(DoubleStream figures, double most, double start, double end) {
        var seen = figures.summaryStatistics();
        var low = Math.max(0, Math.min(25, Math.floor((seen.getMin() - ROOM) / STEP) * STEP));
        var high = Math.min(most, Math.max(95, Math.ceil((seen.getMax() + ROOM) / STEP) * STEP));
        return seen.getCount() == 0
                ? new Axis(25, 95, start, end)
                : new Axis(low, high, start, end);
    }

    double at(double points) {
        return start + (Math.clamp(points, low, high) - low) / (high - low) * (end - start);
    }

    List<Integer> ticks(int every) {
        var ticks = new ArrayList<Integer>();
        if (every == 0) return ticks;
        for (int tick = (int) Math.ceil((low + 3) / every) * every; tick <= high - 3; tick += every)
            ticks.add(tick);
        return ticks;
    }
}
