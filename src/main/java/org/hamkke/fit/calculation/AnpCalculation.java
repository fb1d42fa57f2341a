package org.hamkke.fit.calculation;

import java.util.List;
import org.hamkke.fit.method.Anp;

final class AnpCalculation implements Calculation {
    private static final Field SUPERMATRIX =
            Field.data(
                    "supermatrix",
                    Shape.list(
                            Shape.list(Shape.within(0, 1 + Anp.TOLERANCE), Anp.LARGEST),
                            Anp.LARGEST),
                    "n × n, column-stochastic: entry (i, j) is the influence of element i on element j, and every column"
                            + " sums to 1 within 0.000001.");
    private static final Description DESCRIPTION =
            new Description(
                    "anp",
                    "Saaty 1996 and 2001, Decision Making with Dependence and Feedback; Saaty 2005, chapter 2",
                    "Analytic network process: the limit of the powers of the weighted supermatrix, their Cesàro mean over"
                            + " one period when they cycle. Where the columns of the limit differ, it is read from the"
                            + " elements that influence nothing (goals), and if there are none from all alike.",
                    List.of(SUPERMATRIX),
                    List.of(
                            Field.data(
                                    "limit",
                                    Shape.list(Shape.within(0, 1), Anp.LARGEST),
                                    "One per element, together 1."),
                            Field.data(
                                    "period",
                                    Shape.whole(1, Long.MAX_VALUE),
                                    "After how many powers the matrix returns in the limit; 1 when it settles.")),
                    """
                    {"supermatrix": [[0.9, 0.5], [0.1, 0.5]]}
                    """);

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public Answer answer(Request request) {
        var result = Anp.of(request.rows(SUPERMATRIX));
        return Answer.plain()
                .gives("limit", result.priorities().toArray())
                .gives("period", result.period());
    }
}
