package org.hamkke.fit.method;

/** The best and the worst of one criterion's scores, in the criterion's own units. */
record Extremes(double best, double worst) {
    static Extremes of(double[] scores, Direction direction) {
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (double x : scores) {
            least = Math.min(least, x);
            greatest = Math.max(greatest, x);
        }
        return direction == Direction.MAX
                ? new Extremes(greatest, least)
                : new Extremes(least, greatest);
    }

    /** Signed: below 0 for a cost; 0 when all scores are equal. */
    double range() {
        return best - worst;
    }
}
