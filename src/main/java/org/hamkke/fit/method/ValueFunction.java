package org.hamkke.fit.method;

import java.util.Arrays;
import java.util.List;

/**
 * A piece-wise linear partial value function: the value of a score, interpolated between breakpoints and constant
 * beyond the first and the last. Breakpoints in the criterion's units, rising; values usually in 0..1 and in any order,
 * so that a middle can be best. It replaces the direction of its criterion.
 *
 * <p>Errors: breakpoints that don't rise, not one value per breakpoint.
 *
 * <p>Source: Keeney and Raiffa 1976, chapter 3.
 */
public record ValueFunction(Vector breakpoints, Vector values) {
    private static final InputPlace BREAKPOINTS = InputPlace.at("breakpoints");
    private static final InputPlace VALUES = InputPlace.at("values");

    public ValueFunction {
        check(BREAKPOINTS, breakpoints, VALUES, values);
    }

    public static ValueFunction through(double[] breakpoints, double[] values) {
        return new ValueFunction(Vector.of(BREAKPOINTS, breakpoints), Vector.of(VALUES, values));
    }

    /** With the place it stands at, for the refusal. */
    public static ValueFunction through(InputPlace place, double[] breakpoints, double[] values) {
        var at = place.in("breakpoints");
        var worth = place.in("values");
        var checked = Vector.of(at, breakpoints);
        var checkedValues = Vector.of(worth, values);
        check(at, checked, worth, checkedValues);
        return new ValueFunction(checked, checkedValues);
    }

    private static void check(InputPlace at, Vector breakpoints, InputPlace worth, Vector values) {
        if (breakpoints.size() != values.size())
            throw InputRule.MUST_HAVE_LENGTH.brokenAt(worth, breakpoints.size(), values.size());
        for (int k = 1; k < breakpoints.size(); k++)
            if (breakpoints.get(k) <= breakpoints.get(k - 1))
                throw InputRule.MUST_RISE.brokenAt(at.and(k), breakpoints.get(k - 1));
    }

    public double at(double x) {
        return interpolated(x, breakpoints.cells(), values.cells());
    }

    public Vector at(Vector scores) {
        return Vector.holding(scores.stream().map(this::at).toArray());
    }

    private static double interpolated(double x, double[] from, double[] to) {
        int found = Arrays.binarySearch(from, x);
        if (found >= 0) return to[found];
        int above = -found - 1;
        if (above == 0) return to[0];
        if (above == from.length) return to[above - 1];
        double share = (x - from[above - 1]) / (from[above] - from[above - 1]);
        return to[above - 1] + share * (to[above] - to[above - 1]);
    }

    static Matrix values(DecisionMatrix matrix, List<ValueFunction> functions) {
        int columns = matrix.criteria();
        if (functions.size() != columns)
            throw InputRule.MUST_HAVE_LENGTH.brokenAt(
                    InputPlace.at("valueFunctions"), columns, functions.size());
        var values = matrix.scores().cells().clone();
        for (int k = 0; k < values.length; k++)
            values[k] = functions.get(k % columns).at(values[k]);
        return Matrix.holding(values, columns);
    }
}
