package org.hamkke.fit.calculation;

import java.util.List;
import java.util.stream.Stream;
import org.hamkke.fit.method.BestWorst;
import org.hamkke.fit.method.InputPlace;
import org.hamkke.fit.method.Vector;

final class BestWorstCalculation implements Calculation {
    private enum Model {
        LINEAR,
        NONLINEAR
    }

    /** Ends closer than this are one weight. */
    private static final double SAME = 1e-9;

    private static final Field BEST =
            Field.setting("best", index(), "The index of the most important criterion.");
    private static final Field WORST =
            Field.setting(
                    "worst", index(), "The index of the least important criterion, another one.");
    private static final Field BEST_TO_OTHERS =
            Field.data(
                    "bestToOthers",
                    judgements(),
                    "How many times the best outweighs each; itself 1.");
    private static final Field OTHERS_TO_WORST =
            Field.data(
                    "othersToWorst",
                    judgements(),
                    "How many times each outweighs the worst; itself 1.");
    private static final Field MODEL =
            Field.setting(
                            "model",
                            Shape.oneOf(Model.values()),
                            "linear: min ξ with |w_B − a_Bj w_j| ≤ ξ and |w_j − a_jW w_W| ≤ ξ. nonlinear: min ξ with"
                                    + " |w_B/w_j − a_Bj| ≤ ξ and |w_j/w_W − a_jW| ≤ ξ.")
                    .usually(Model.LINEAR);
    private static final Description DESCRIPTION =
            new Description(
                    "bwm",
                    "Rezaei 2015, Omega 53; Rezaei 2016, Omega 64; Wu et al. 2022",
                    "Best–worst method. The consistency ratio is ξ* of the nonlinear model over its greatest value for the"
                            + " stated best-to-worst, in both models. Refused: a best-to-worst that the two rows"
                            + " state differently.",
                    List.of(BEST, WORST, BEST_TO_OTHERS, OTHERS_TO_WORST, MODEL),
                    List.of(
                            Field.data(
                                    "weights",
                                    Shape.list(weight(), BestWorst.LARGEST),
                                    "Per criterion the weight, or [least, greatest] where several weights reach the"
                                            + " same ξ."),
                            Field.data(
                                    "xi",
                                    Shape.number(),
                                    "ξ of the chosen model, 0 when consistent."),
                            Field.data("consistencyRatio", Shape.number(), "0 when consistent.")),
                    """
                    {"best": 1, "worst": 4, "bestToOthers": [2, 1, 4, 3, 8], "othersToWorst": [4, 8, 4, 2, 1],
                     "model": "linear"}
                    """);

    private static Shape index() {
        return Shape.whole(0, BestWorst.LARGEST - 1);
    }

    private static Shape judgements() {
        return Shape.list(Shape.within(1, 9), 2, BestWorst.LARGEST);
    }

    private static Shape weight() {
        var share = Shape.within(0, 1);
        return Shape.either(share, Shape.list(share, 2, 2));
    }

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public Answer answer(Request request) {
        var model = request.constant(MODEL, Model.class);
        var judgements = judgements(request);
        var result =
                switch (model) {
                    case LINEAR -> judgements.linear();
                    case NONLINEAR -> judgements.nonlinear();
                };
        return Answer.under("best", judgements.best())
                .and("worst", judgements.worst())
                .and("model", Field.said(model))
                .gives("weights", weights(result))
                .gives("xi", result.xi())
                .gives("consistencyRatio", result.consistencyRatio());
    }

    private static BestWorst judgements(Request request) {
        return new BestWorst(
                (int) request.whole(BEST),
                (int) request.whole(WORST),
                row(request, BEST_TO_OTHERS),
                row(request, OTHERS_TO_WORST));
    }

    private static Vector row(Request request, Field field) {
        return Vector.of(InputPlace.at(field.name()), request.numbers(field));
    }

    /** Where every weight is unique they are given as one vector of sum 1. */
    private static List<?> weights(BestWorst.Result result) {
        if (result.intervals().stream().allMatch(BestWorstCalculation::unique))
            return result.weights().values().stream().boxed().toList();
        return result.intervals().stream().map(BestWorstCalculation::said).toList();
    }

    private static Object said(BestWorst.Interval interval) {
        return unique(interval)
                ? interval.least()
                : Stream.of(interval.least(), interval.greatest()).toList();
    }

    private static boolean unique(BestWorst.Interval interval) {
        return interval.greatest() - interval.least() <= SAME;
    }
}
