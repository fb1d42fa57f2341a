package org.hamkke.fit.calculation;

import java.util.List;
import org.hamkke.fit.method.ValueFunction;
import org.hamkke.fit.method.Vector;

final class ValueFunctionCalculation implements Calculation {
    private static final int MOST_SCORES = 100_000;
    private static final int MOST_BREAKPOINTS = 1_000;
    private static final Field X =
            Field.data(
                    "x",
                    Shape.list(Shape.number(), MOST_SCORES),
                    "Scores in the unit of the criterion.");
    private static final Field BREAKPOINTS =
            Field.setting(
                    "breakpoints",
                    Shape.list(Shape.number(), MOST_BREAKPOINTS),
                    "Rising, in the unit of the criterion.");
    private static final Field VALUES =
            Field.setting(
                    "values",
                    Shape.list(Shape.number(), MOST_BREAKPOINTS),
                    "One per breakpoint, in any order; usually 0..1.");
    private static final Description DESCRIPTION =
            new Description(
                    "value-function",
                    "Keeney and Raiffa 1976, Decisions with Multiple Objectives, chapter 3",
                    "Piece-wise linear partial value function: interpolated between breakpoints, constant beyond the first"
                            + " and the last.",
                    List.of(X, BREAKPOINTS, VALUES),
                    List.of(
                            Field.data(
                                    "values",
                                    Shape.list(Shape.number(), MOST_SCORES),
                                    "The value of each x.")),
                    """
                    {"x": [50, 90, 100, 10], "breakpoints": [50, 75, 90, 100], "values": [1, 0.8, 0.5, 0]}
                    """);

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public Answer answer(Request request) {
        var breakpoints = request.numbers(BREAKPOINTS);
        var values = request.numbers(VALUES);
        var function = ValueFunction.through(breakpoints, values);
        return Answer.under("breakpoints", breakpoints)
                .and("values", values)
                .gives("values", function.at(Vector.of(request.numbers(X))).toArray());
    }
}
