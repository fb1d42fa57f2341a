package org.hamkke.fit.calculation;

import java.util.List;
import java.util.function.Function;
import org.hamkke.fit.method.Critic;
import org.hamkke.fit.method.DecisionMatrix;
import org.hamkke.fit.method.EntropyWeights;
import org.hamkke.fit.method.Weights;

/** Weights that the scores themselves suggest. */
record ObjectiveWeightsCalculation(
        Description description, Function<DecisionMatrix, Weights> weighing)
        implements Calculation {
    static Calculation entropy() {
        return new ObjectiveWeightsCalculation(
                described(
                        "entropy",
                        "Shannon 1948; Zeleny 1982, Multiple Criteria Decision Making",
                        "Entropy weights: p_ij = x_ij/Σ_i x_ij, E_j = −Σ_i p_ij ln p_ij / ln m, w_j ∝ 1 − E_j. Scores not"
                                + " below 0; directions are taken and don't matter. A criterion in which all score the"
                                + " same weighs nothing; when all are such, the weights are equal."),
                EntropyWeights::of);
    }

    static Calculation critic() {
        return new ObjectiveWeightsCalculation(
                described(
                        "critic",
                        "Diakoulaki, Mavrotas and Papayannakis 1995, Computers and Operations Research 22",
                        "CRITIC: w_j ∝ σ_j Σ_k (1 − ρ_jk) over min–max values, σ the standard deviation and ρ Pearson's"
                                + " correlation. A criterion in which all score the same weighs nothing; when nothing is"
                                + " left to share by, the weights are equal."),
                Critic::of);
    }

    private static Description described(String method, String source, String says) {
        return new Description(
                method,
                source,
                says,
                List.of(Table.MATRIX, Table.DIRECTIONS),
                List.of(
                        Field.data(
                                "weights",
                                Shape.list(Shape.within(0, 1), DecisionMatrix.MOST_CRITERIA),
                                "One per criterion, together 1. Contrast is not importance: a second opinion only.")),
                """
                {"matrix": [[7, 312, 1891], [72, 88, 728], [10, 252, 2594], [29, 48, 380]],
                 "directions": ["max", "min", "max"]}
                """);
    }

    @Override
    public Answer answer(Request request) {
        var matrix = Table.of(request);
        return Answer.under("directions", Field.said(matrix.directions()))
                .gives("weights", weighing.apply(matrix).values().toArray());
    }
}
