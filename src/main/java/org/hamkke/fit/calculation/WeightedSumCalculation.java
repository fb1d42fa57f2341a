package org.hamkke.fit.calculation;

import java.util.List;
import org.hamkke.fit.method.Matrix;
import org.hamkke.fit.method.Normalisation;
import org.hamkke.fit.method.WeightedSum;

final class WeightedSumCalculation implements Calculation {
    private static final Field NORMALISATION =
            Field.setting(
                            "normalisation",
                            Shape.oneOf(
                                    Normalisation.LINEAR_MAX,
                                    Normalisation.MIN_MAX,
                                    Normalisation.NONE),
                            "linear-max: x/max, for a cost min/x (scores not below 0, a cost above 0). min-max: from 0"
                                    + " for the worst to 1 for the best. none: the scores as they are, for criteria"
                                    + " in one unit; a cost counts negative.")
                    .usually(Normalisation.NONE);
    static final Description DESCRIPTION =
            new Description(
                    "weighted-sum",
                    "Fishburn 1967; Keeney and Raiffa 1976, Decisions with Multiple Objectives",
                    "Weighted sum (SAW): the score of candidate i is Σ_j w_j v_ij over the normalised values v.",
                    List.of(
                            Table.MATRIX,
                            Table.WEIGHTS,
                            Table.DIRECTIONS,
                            NORMALISATION,
                            ValueFunctions.FIELD),
                    List.of(
                            Table.perCandidate(
                                    "scores",
                                    -Matrix.GREATEST,
                                    Matrix.GREATEST,
                                    "One per candidate; 0..1 when normalised."),
                            Table.RANKING),
                    """
                    {"matrix": [[25, 65, 7, 20], [21, 78, 6, 24], [19, 53, 5, 33], [22, 25, 2, 31]],
                     "weights": [0.25, 0.25, 0.25, 0.25], "directions": ["max", "max", "min", "max"],
                     "normalisation": "linear-max"}
                    """);

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public Answer answer(Request request) {
        return request.has(ValueFunctions.FIELD) ? worth(request) : normalised(request);
    }

    private static Answer worth(Request request) {
        var matrix = Table.of(request);
        var weights = Table.weights(request);
        var functions = ValueFunctions.of(request);
        var said =
                Answer.under("weights", weights.values().toArray())
                        .and("valueFunctions", ValueFunctions.said(functions));
        return ranked(said, WeightedSum.rank(matrix, weights, functions));
    }

    private static Answer normalised(Request request) {
        var matrix = Table.of(request);
        var weights = Table.weights(request);
        var normalisation = request.constant(NORMALISATION, Normalisation.class);
        var said = Table.under(weights, matrix).and("normalisation", Field.said(normalisation));
        return ranked(said, WeightedSum.rank(matrix, weights, normalisation));
    }

    private static Answer ranked(Answer answer, WeightedSum.Result result) {
        return answer.gives("scores", result.scores().toArray())
                .gives("ranking", result.ranking().order());
    }
}
