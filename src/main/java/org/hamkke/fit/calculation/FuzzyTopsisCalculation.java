package org.hamkke.fit.calculation;

import java.util.List;
import org.hamkke.fit.method.FuzzyTopsis;
import org.hamkke.fit.method.Matrix;

final class FuzzyTopsisCalculation implements Calculation {
    private static final Description DESCRIPTION =
            new Description(
                    "fuzzy-topsis",
                    "Chen 2000, Fuzzy Sets and Systems 114; Chen, Lin and Huang 2006, IJPE 102:289",
                    "Fuzzy TOPSIS: a benefit is divided by the greatest last corner of its criterion, of a cost the least first"
                            + " corner is divided by it, then times the weight. d⁺ and d⁻ are the sums of corner distances"
                            + " to the greatest last and the least first corner of each weighted criterion. Refused: a"
                            + " cost whose range reaches 0.",
                    List.of(FuzzyInput.RATINGS, FuzzyInput.WEIGHTS, Table.DIRECTIONS),
                    List.of(
                            Table.perCandidate("closeness", 0, 1, "d⁻/(d⁺ + d⁻), more is better."),
                            Table.perCandidate(
                                    "distancePlus", 0, Matrix.GREATEST, "d⁺ per candidate."),
                            Table.perCandidate(
                                    "distanceMinus", 0, Matrix.GREATEST, "d⁻ per candidate."),
                            Table.RANKING),
                    """
                    {"ratings": [[[3, 5, 7], [7, 9, 9]], [[5, 7, 9], [5, 8, 9]]], "weights": [[3, 6, 9], [5, 8, 9]],
                     "directions": ["min", "max"]}
                    """);

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public Answer answer(Request request) {
        var ratings = FuzzyInput.ratings(request);
        var weights = FuzzyInput.weights(request, ratings.columns());
        var directions = Table.directions(request, ratings.columns());
        var result = FuzzyTopsis.of(ratings, weights, directions);
        return Answer.under(
                        "weights",
                        weights.stream().map(weight -> weight.corners().toArray()).toList())
                .and("directions", Field.said(directions))
                .gives("closeness", result.closeness().toArray())
                .gives("distancePlus", result.distancePlus().toArray())
                .gives("distanceMinus", result.distanceMinus().toArray())
                .gives("ranking", result.ranking().order());
    }
}
