package org.hamkke.fit.method;

/**
 * Turns scores in their own units into values of which more is better, criterion by criterion. Candidates × criteria
 * in, the same shape out.
 */
public enum Normalisation {
    /** x / max for a benefit, min / x for a cost: scores ≥ 0, a cost above 0. Keeps ratios; in 0..1. */
    LINEAR_MAX {
        @Override
        void scale(double[] x, Direction direction, int criterion) {
            checkRatios(x, direction, criterion);
            double best = Extremes.of(x, direction).best();
            for (int i = 0; i < x.length; i++) x[i] = ratio(x[i], best, direction);
        }
    },
    /** (x − min) / (max − min), for a cost (max − x) / (max − min): in 0..1; all equal are all 1. */
    MIN_MAX {
        @Override
        void scale(double[] x, Direction direction, int criterion) {
            var extremes = Extremes.of(x, direction);
            double range = extremes.range();
            for (int i = 0; i < x.length; i++)
                x[i] = range == 0 ? 1 : (x[i] - extremes.worst()) / range;
        }
    },
    /** x / √Σx², for a cost its negative: in −1..1; all zero stay zero. */
    VECTOR {
        @Override
        void scale(double[] x, Direction direction, int criterion) {
            var extremes = Extremes.of(x, Direction.MAX);
            double greatest = Math.max(extremes.best(), -extremes.worst());
            if (greatest == 0) return;
            for (int i = 0; i < x.length; i++) x[i] = direction.oriented(x[i] / greatest);
            double squares = 0;
            for (double a : x) squares += a * a;
            double length = Math.sqrt(squares);
            for (int i = 0; i < x.length; i++) x[i] /= length;
        }
    },
    /** The scores as they are, for a cost their negative: when all criteria share one unit. */
    NONE {
        @Override
        void scale(double[] x, Direction direction, int criterion) {
            for (int i = 0; i < x.length; i++) x[i] = direction.oriented(x[i]);
        }
    };

    public Matrix values(DecisionMatrix matrix) {
        return Matrix.ofColumns(columns(matrix));
    }

    /** The values, an array per criterion. */
    double[][] columns(DecisionMatrix matrix) {
        var columns = matrix.scores().toColumns();
        for (int j = 0; j < columns.length; j++) scale(columns[j], matrix.directions().get(j), j);
        return columns;
    }

    abstract void scale(double[] x, Direction direction, int criterion);

    private static double ratio(double x, double best, Direction direction) {
        if (direction == Direction.MIN) return best / x;
        return best == 0 ? 0 : x / best;
    }

    private static void checkRatios(double[] x, Direction direction, int criterion) {
        var place = InputPlace.at("matrix");
        for (int i = 0; i < x.length; i++) {
            if (x[i] < 0) throw InputRule.MUST_NOT_BE_NEGATIVE.brokenAt(place.and(i, criterion));
            if (x[i] == 0 && direction == Direction.MIN)
                throw InputRule.MUST_BE_POSITIVE.brokenAt(place.and(i, criterion));
        }
    }
}
