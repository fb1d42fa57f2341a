package org.hamkke.fit.method;

import java.util.Arrays;

/** One non-negative weight per criterion; together they are 1 within {@value #TOLERANCE}. */
public record Weights(Vector values) {
    public static final double TOLERANCE = 1e-9;
    public static final double WRITTEN = 1e-6;
    private static final InputPlace WEIGHTS = InputPlace.at("weights");

    public Weights {
        checkNoneNegative(values);
        double sum = values.stream().sum();
        if (Math.abs(sum - 1) > TOLERANCE) throw sumsTo(sum, TOLERANCE);
    }

    private static MethodInputException sumsTo(double sum, double tolerance) {
        return InputRule.MUST_SUM_TO_ONE.brokenAt(WEIGHTS, sum, tolerance);
    }

    public static Weights of(double... values) {
        return new Weights(Vector.of(WEIGHTS, values));
    }

    /** As people write them down: their sum may miss 1 by {@value #WRITTEN}, and then they are scaled to it. */
    public static Weights written(double... values) {
        double sum = Vector.of(WEIGHTS, values).stream().sum();
        if (Math.abs(sum - 1) > WRITTEN) throw sumsTo(sum, WRITTEN);
        return Math.abs(sum - 1) <= TOLERANCE ? of(values) : normalised(values);
    }

    /** Shares of any non-negative importances, of which one at least is above 0. */
    public static Weights normalised(double... importances) {
        var given = Vector.of(WEIGHTS, importances);
        checkNoneNegative(given);
        double greatest = given.stream().max().orElse(0);
        if (greatest == 0) throw InputRule.MUST_NOT_ALL_BE_ZERO.brokenAt(WEIGHTS);
        double sum = given.stream().map(x -> x / greatest).sum();
        return new Weights(Vector.holding(given.stream().map(x -> x / greatest / sum).toArray()));
    }

    public static Weights equal(int criteria) {
        var importances = new double[criteria];
        Arrays.fill(importances, 1);
        return normalised(importances);
    }

    private static void checkNoneNegative(Vector values) {
        for (int j = 0; j < values.size(); j++)
            if (values.get(j) < 0) throw InputRule.MUST_NOT_BE_NEGATIVE.brokenAt(WEIGHTS.and(j));
    }

    public double get(int criterion) {
        return values.get(criterion);
    }

    public int size() {
        return values.size();
    }

    void requireSize(int criteria) {
        if (size() != criteria)
            throw InputRule.MUST_HAVE_LENGTH.brokenAt(WEIGHTS, criteria, size());
    }
}
