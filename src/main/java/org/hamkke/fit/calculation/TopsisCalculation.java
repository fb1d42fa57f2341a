package org.hamkke.fit.calculation;

import java.util.List;
import org.hamkke.fit.method.Normalisation;
import org.hamkke.fit.method.Topsis;

final class TopsisCalculation implements Calculation {
    static final Field NORMALISATION =
            Field.setting(
                            "normalisation",
                            Shape.oneOf(Normalisation.VECTOR, Normalisation.MIN_MAX),
                            "vector: x/√Σx². min-max: from 0 for the worst to 1 for the best. They can name different"
                                    + " winners.")
                    .usually(Normalisation.VECTOR);
    private static final Description DESCRIPTION =
            new Description(
                    "topsis",
                    "Hwang and Yoon 1981, Multiple Attribute Decision Making; Opricovic and Tzeng 2004, EJOR 156",
                    "TOPSIS: the distances d⁺ and d⁻ of the weighted normalised scores to the best and the worst of every"
                            + " criterion; closeness d⁻/(d⁺ + d⁻), ½ when all candidates are the same.",
                    List.of(Table.MATRIX, Table.WEIGHTS, Table.DIRECTIONS, NORMALISATION),
                    List.of(
                            Table.perCandidate(
                                    "closeness", 0, 1, "One per candidate, more is better."),
                            Table.RANKING),
                    """
                    {"matrix": [[1, 3000], [2, 3750], [5, 4500]], "weights": [0.5, 0.5], "directions": ["min", "max"],
                     "normalisation": "min-max"}
                    """);

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public Answer answer(Request request) {
        var matrix = Table.of(request);
        var weights = Table.weights(request);
        var normalisation = request.constant(NORMALISATION, Normalisation.class);
        var result = Topsis.of(matrix, weights, normalisation);
        return Table.under(weights, matrix)
                .and("normalisation", Field.said(normalisation))
                .gives("closeness", result.closeness().toArray())
                .gives("ranking", result.ranking().order());
    }
}
