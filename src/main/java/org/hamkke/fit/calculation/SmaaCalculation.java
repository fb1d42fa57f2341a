package org.hamkke.fit.calculation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hamkke.fit.method.DecisionMatrix;
import org.hamkke.fit.method.Smaa;
import org.hamkke.fit.method.SmaaResult;
import org.hamkke.fit.method.Weights;
import org.jspecify.annotations.Nullable;

final class SmaaCalculation implements Calculation {
    /** Whole numbers beyond 2⁵³ don't survive in every JSON. */
    private static final long GREATEST_SEED = 1L << 53;

    private static final int MOST = UncertainInput.MOST_CANDIDATES;
    private static final Shape SHARE = Shape.within(0, 1);
    private static final Shape SHARES = Shape.list(Shape.list(SHARE, MOST), MOST);
    private static final Field DRAWS =
            Field.setting(
                            "draws",
                            Shape.whole(1, Smaa.MOST_DRAWS),
                            "How often weights and scores are drawn.")
                    .usually(Smaa.USUAL_DRAWS);
    private static final Field SEED =
            Field.setting(
                            "seed",
                            Shape.whole(-GREATEST_SEED, GREATEST_SEED),
                            "The same seed gives the same answer on every machine.")
                    .usually(Smaa.USUAL_SEED);
    private static final Description DESCRIPTION =
            new Description(
                    "smaa",
                    "Lahdelma and Salminen 2001, Operations Research 49; Tervonen and Lahdelma 2007, EJOR 178",
                    "SMAA-2: draws weights and scores, ranks by the weighted sum each time, and counts. "
                            + SmaaSteps.SAYS,
                    List.of(
                            UncertainInput.VALUES,
                            UncertainInput.SAMPLES,
                            Table.DIRECTIONS,
                            DRAWS,
                            SEED,
                            WeightConditions.FIELD),
                    List.of(
                            Field.data(
                                    "acceptability",
                                    SHARES,
                                    "m × m: the share of draws in which a candidate (row) takes a place (column, the first"
                                            + " place first)."),
                            Field.data(
                                    "centralWeights",
                                    Shape.list(
                                            Shape.either(
                                                    Shape.list(SHARE, DecisionMatrix.MOST_CRITERIA),
                                                    Shape.nothing()),
                                            MOST),
                                    "Per candidate the mean of the weights that put it first, null when none does."),
                            Field.data(
                                    "confidence",
                                    Shape.list(SHARE, MOST),
                                    "Per candidate the share of drawn scores with which its central weights put it first."),
                            Field.data(
                                    "pairwise",
                                    SHARES,
                                    "m × m: the share of draws in which the row stands before the column."),
                            Field.data(
                                    "draws",
                                    Shape.whole(1, Smaa.MOST_DRAWS),
                                    "How many were made."),
                            Field.data(
                                    "standardError",
                                    SHARE,
                                    "Of a share of one half, the greatest: 0.5/√draws.")),
                    """
                    {"values": [[70, {"min": 40, "max": 60}], [{"oneOf": [55, 75]}, null], [60, 80]], "draws": 2000, "seed": 1,
                     "weights": [{"min": 0.2}, {"max": 0.7}]}
                    """);

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public Answer answer(Request request) {
        var matrix = UncertainInput.of(request);
        var region = WeightConditions.of(request, matrix.criteria());
        var smaa = new Smaa((int) request.whole(DRAWS), request.whole(SEED));
        SmaaSteps.check(smaa, matrix, region);
        var result = smaa.run(matrix, region);
        return Answer.under("directions", Field.said(Table.directions(request, matrix.criteria())))
                .and("draws", smaa.draws())
                .and("seed", smaa.seed())
                .and("weights", WeightConditions.said(region))
                .gives("acceptability", result.acceptability().toArray())
                .gives("centralWeights", centralWeights(result))
                .gives("confidence", result.confidence().toArray())
                .gives("pairwise", result.pairwise().toArray())
                .gives("draws", result.draws())
                .gives("standardError", result.greatestStandardError());
    }

    private static List<double @Nullable []> centralWeights(SmaaResult result) {
        return Arrays.asList(
                IntStream.range(0, result.confidence().size())
                        .mapToObj(i ->
                                result.centralWeightsOf(i).map(SmaaCalculation::said).orElse(null))
                        .toArray(double[][]::new));
    }

    private static double[] said(Weights weights) {
        return weights.values().toArray();
    }
}
