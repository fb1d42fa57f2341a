package org.hamkke.fit.calculation;

import java.util.List;
import java.util.stream.IntStream;
import org.hamkke.fit.method.AhpHierarchy;
import org.hamkke.fit.method.AhpHierarchy.Synthesis;
import org.hamkke.fit.method.InputPlace;
import org.hamkke.fit.method.PairwiseComparison;

final class AhpHierarchyCalculation implements Calculation {
    private static final Field CRITERIA =
            Field.data("criteria", Judgements.SHAPE, "n × n. " + Judgements.SAYS);
    private static final Field ALTERNATIVES =
            Field.data(
                    "alternatives",
                    Shape.list(Judgements.SHAPE, PairwiseComparison.LARGEST),
                    "Per criterion the m × m comparisons of the alternatives under it.");
    private static final Field SYNTHESIS =
            Field.setting(
                            "synthesis",
                            Shape.oneOf(Synthesis.values()),
                            "How priorities under one criterion are scaled: distributive to sum 1, for alternatives that"
                                    + " share what there is; ideal to a best of 1, so that a copy of an alternative"
                                    + " doesn't change the order of the rest.")
                    .usually(Synthesis.DISTRIBUTIVE);
    private static final Description DESCRIPTION =
            new Description(
                    "ahp-hierarchy",
                    "Saaty 1980, The Analytic Hierarchy Process; Forman 1993; Millet and Saaty 2000, EJOR 121",
                    "AHP over two levels: the priority of alternative i is Σ_j c_j l_ij, c of the criteria and l of the"
                            + " alternatives under each criterion.",
                    List.of(CRITERIA, ALTERNATIVES, SYNTHESIS, Judgements.RANDOM_INDEX),
                    List.of(
                            Judgements.priorities(
                                    "criteriaPriorities", "One per criterion, together 1."),
                            Judgements.priorities("priorities", "One per alternative, together 1."),
                            Field.data(
                                    "consistencyRatios",
                                    Shape.list(Shape.number(), PairwiseComparison.LARGEST + 1),
                                    "Of the criteria first, then of the alternatives under each criterion.")),
                    """
                    {"criteria": [[1, 2], [0.5, 1]], "alternatives": [[[1, 3], [0.333, 1]], [[1, 0.25], [4, 1]]],
                     "synthesis": "ideal", "randomIndex": "saaty-2008"}
                    """);

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public Answer answer(Request request) {
        var synthesis = request.constant(SYNTHESIS, Synthesis.class);
        var randomIndex = Judgements.randomIndex(request);
        var criteria = PairwiseComparison.of(InputPlace.at("criteria"), request.rows(CRITERIA));
        var result = AhpHierarchy.of(criteria, alternatives(request), synthesis, randomIndex);
        return Answer.under("synthesis", Field.said(synthesis))
                .and("randomIndex", Field.said(randomIndex))
                .gives("criteriaPriorities", result.criteria().priorities().values().toArray())
                .gives("priorities", result.priorities().values().toArray())
                .gives("consistencyRatios", result.consistencyRatios().toArray());
    }

    private static List<PairwiseComparison> alternatives(Request request) {
        var node = request.node(ALTERNATIVES);
        return IntStream.range(0, node.size())
                .mapToObj(j ->
                        PairwiseComparison.of(
                                InputPlace.at("alternatives", j), Request.rows(node.get(j))))
                .toList();
    }
}
