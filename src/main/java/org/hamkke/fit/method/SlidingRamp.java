package org.hamkke.fit.method;

/**
 * Walks up sorted scores and keeps those below in three groups: decided (difference ≥ to), on the ramp, and not yet
 * (difference ≤ from). Of the middle group it keeps the sum of differences, moved along step by step: sums over all
 * scores would lose the small differences beside a great outlier.
 */
final class SlidingRamp {
    private final double from;
    private final double to;
    private final double[] x;
    private int decided;
    private int reached;
    private double differences;

    SlidingRamp(double from, double to, double[] x) {
        this.from = from;
        this.to = to;
        this.x = x;
    }

    /** To be asked for k = 0, 1, 2, … in turn. */
    double sumAt(int k) {
        leave(k);
        if (k > 0) differences += (reached - decided) * (x[k] - x[k - 1]);
        join(k);
        int between = reached - decided;
        if (between == 0) differences = 0;
        return decided + (differences - between * from) / (to - from);
    }

    private void leave(int k) {
        for (; decided < reached && x[k] - x[decided] >= to; decided++)
            differences -= x[k - 1] - x[decided];
    }

    private void join(int k) {
        for (; reached < k && x[k] - x[reached] > from; reached++)
            if (x[k] - x[reached] >= to) decided++;
            else differences += x[k] - x[reached];
    }
}
