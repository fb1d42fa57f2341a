package org.hamkke.fit.calculation;

import java.util.List;
import org.hamkke.fit.method.Normalisation;
import org.hamkke.fit.method.Vikor;

final class VikorCalculation implements Calculation {
    private static final Field NORMALISATION =
            Field.setting(
                            "normalisation",
                            TopsisCalculation.NORMALISATION.shape(),
                            "Taken as for TOPSIS and without effect: a regret is relative to the range of its criterion.")
                    .usually(Normalisation.MIN_MAX);
    private static final Field V =
            Field.setting(
                            "v",
                            Shape.within(0, 1),
                            "The weight of the regret of all criteria together (S) against the greatest single one (R).")
                    .usually(0.5);
    private static final Description DESCRIPTION =
            new Description(
                    "vikor",
                    "Opricovic 1998; Opricovic and Tzeng 2004, EJOR 156:445–455",
                    "VIKOR: regret w_j (f* − f)/(f* − f⁻), S its sum, R its maximum, Q = v S' + (1 − v) R' with S' and R'"
                            + " scaled to 0..1. The compromise is the first by Q when it leads by 1/(m − 1) and is first by"
                            + " S or R too; else those too near to tell apart.",
                    List.of(Table.MATRIX, Table.WEIGHTS, Table.DIRECTIONS, NORMALISATION, V),
                    List.of(
                            Table.perCandidate("S", 0, 1, "One per candidate, less is better."),
                            Table.perCandidate("R", 0, 1, "One per candidate, less is better."),
                            Table.perCandidate("Q", 0, 1, "One per candidate, less is better."),
                            Field.data(
                                    "compromise",
                                    Table.RANKING.shape(),
                                    "Candidates by index, best first.")),
                    """
                    {"matrix": [[1, 3000], [2, 3750], [5, 4500]], "weights": [0.5, 0.5], "directions": ["min", "max"],
                     "v": 0.5}
                    """);

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public Answer answer(Request request) {
        var matrix = Table.of(request);
        var weights = Table.weights(request);
        double v = request.number(V);
        var result = Vikor.of(matrix, weights, v);
        return Table.under(weights, matrix)
                .and(
                        "normalisation",
                        Field.said(request.constant(NORMALISATION, Normalisation.class)))
                .and("v", v)
                .gives("S", result.s().toArray())
                .gives("R", result.r().toArray())
                .gives("Q", result.q().toArray())
                .gives("compromise", result.compromise());
    }
}
