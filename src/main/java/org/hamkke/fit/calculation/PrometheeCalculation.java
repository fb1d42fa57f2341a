package org.hamkke.fit.calculation;

import java.util.List;
import org.hamkke.fit.method.Promethee;

final class PrometheeCalculation implements Calculation {
    /** The answer names every pair of them. */
    private static final int MOST = 500;

    private static final Field MATRIX = Table.matrix(MOST);
    private static final Description DESCRIPTION =
            new Description(
                    "promethee",
                    "Brans and Vincke 1985, Management Science 31; Brans, Vincke and Mareschal 1986, EJOR 24:228",
                    "PROMETHEE I and II: π(a, b) = Σ_j w_j P_j(a_j − b_j), d turned so that more is better; positive is the"
                            + " mean of π(a, b) over the others, negative that of π(b, a), net their difference, by"
                            + " which PROMETHEE II ranks.",
                    List.of(MATRIX, Table.WEIGHTS, Table.DIRECTIONS, Preferences.FIELD),
                    List.of(
                            Field.data(
                                    "pi",
                                    Shape.list(Shape.list(Shape.within(0, 1), MOST), MOST),
                                    "m × m, row preferred to column."),
                            Table.perCandidate("positive", 0, 1, "φ⁺, one per candidate."),
                            Table.perCandidate("negative", 0, 1, "φ⁻, one per candidate."),
                            Table.perCandidate("net", -1, 1, "φ⁺ − φ⁻, more is better."),
                            pairs(
                                    "outranks",
                                    "PROMETHEE I: the first of a pair outranks the second."),
                            pairs(
                                    "incomparable",
                                    "PROMETHEE I: the flows contradict each other; the lower index first.")),
                    """
                    {"matrix": [[4, 3, 2], [3, 2, 4], [5, 1, 3]], "weights": [0.5, 0.3, 0.2],
                     "directions": ["max", "max", "max"],
                     "preferences": [{"type": "usual"}, {"type": "linear", "q": 0, "p": 2}, {"type": "gaussian", "s": 1}]}
                    """);

    private static Field pairs(String name, String says) {
        var pair = Shape.list(Shape.whole(0, MOST - 1), 2, 2);
        return Field.data(name, Shape.list(pair, 0, MOST * MOST), says);
    }

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public Answer answer(Request request) {
        var matrix = Table.of(request);
        var weights = Table.weights(request);
        var preferences = Preferences.of(request, matrix.criteria());
        var flows = Promethee.of(matrix, weights, preferences);
        return Table.under(weights, matrix)
                .and("preferences", Preferences.said(preferences))
                .gives("pi", Promethee.indices(matrix, weights, preferences).toArray())
                .gives("positive", flows.positive().toArray())
                .gives("negative", flows.negative().toArray())
                .gives("net", flows.net().toArray())
                .gives("outranks", said(flows.outranks()))
                .gives("incomparable", said(flows.incomparable()));
    }

    private static List<int[]> said(List<Promethee.Pair> pairs) {
        return pairs.stream().map(pair -> new int[] {pair.first(), pair.second()}).toList();
    }
}
