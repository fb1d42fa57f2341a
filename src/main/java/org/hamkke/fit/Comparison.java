package org.hamkke.fit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hamkke.fit.method.DecisionMatrix;
import org.hamkke.fit.method.FuzzyNumber;
import org.hamkke.fit.method.FuzzyTopsis;
import org.hamkke.fit.method.Matrix;
import org.hamkke.fit.method.MethodInputException;
import org.hamkke.fit.method.Normalisation;
import org.hamkke.fit.method.PreferenceFunction;
import org.hamkke.fit.method.Promethee;
import org.hamkke.fit.method.RankAgreement;
import org.hamkke.fit.method.Topsis;
import org.hamkke.fit.method.Vikor;
import org.hamkke.fit.method.WeightedSum;
import org.hamkke.fit.method.Weights;

/**
 * The same candidates ranked by several methods under the same weights: the leading ones of the {@link Standings}, so
 * nobody takes part whom a gate holds back, who waits for scores or who was declined.
 *
 * @param values of the candidates, best of the weighted sum first
 * @param triangles of disagreeing raters; empty where they don't differ, and then fuzzy TOPSIS is left out
 */
public record Comparison(
        Matrix values,
        Weights weights,
        Optional<RaterTriangles> triangles,
        List<MethodOutcome> outcomes,
        Vikor vikor,
        Promethee promethee) {
    /** PROMETHEE compares pair by pair; the open calculator takes as many. */
    public static final int MOST = 500;

    /** The regret of all criteria together counts as much as the greatest single one. */
    public static final double VIKOR_V = 0.5;

    /** Raters don't tell apart what differs by less; one step of the anchors decides. */
    public static final PreferenceFunction PREFERENCE =
            PreferenceFunction.linear(5, Criterion.ANCHOR_STEP);

    public Comparison {
        outcomes = List.copyOf(outcomes);
    }

    static Comparison of(Matrix values, Weights weights, RaterTriangles triangles) {
        var matrix = DecisionMatrix.ofBenefits(values.toArray());
        var vikor = Vikor.of(matrix, weights, VIKOR_V);
        var promethee = Promethee.of(matrix, weights, preferences(weights));
        var fuzzy = Optional.of(triangles).filter(RaterTriangles::differ);
        var outcomes = new ArrayList<>(plain(matrix, weights));
        outcomes.add(new MethodOutcome(RankingMethod.VIKOR, vikor.q(), vikor.ranking()));
        outcomes.add(
                new MethodOutcome(RankingMethod.PROMETHEE, promethee.net(), promethee.ranking()));
        fuzzy.map(said -> fuzzy(said, weights)).ifPresent(outcomes::add);
        return new Comparison(values, weights, fuzzy, outcomes, vikor, promethee);
    }

    private static List<MethodOutcome> plain(DecisionMatrix matrix, Weights weights) {
        var sum = WeightedSum.rank(matrix, weights, Normalisation.NONE);
        var vector = Topsis.of(matrix, weights, Normalisation.VECTOR);
        var minMax = Topsis.of(matrix, weights, Normalisation.MIN_MAX);
        return List.of(
                new MethodOutcome(RankingMethod.WEIGHTED_SUM, sum.scores(), sum.ranking()),
                new MethodOutcome(
                        RankingMethod.TOPSIS_VECTOR, vector.closeness(), vector.ranking()),
                new MethodOutcome(
                        RankingMethod.TOPSIS_MIN_MAX, minMax.closeness(), minMax.ranking()));
    }

    private static MethodOutcome fuzzy(RaterTriangles said, Weights weights) {
        var crisp = weights.values().stream().mapToObj(FuzzyNumber::crisp).toList();
        var directions = DecisionMatrix.ofBenefits(new double[1][weights.size()]).directions();
        var result = FuzzyTopsis.of(said.matrix(), crisp, directions);
        return new MethodOutcome(RankingMethod.FUZZY_TOPSIS, result.closeness(), result.ranking());
    }

    public static List<PreferenceFunction> preferences(Weights weights) {
        return Collections.nCopies(weights.size(), PREFERENCE);
    }

    public int candidates() {
        return values.rows();
    }

    /** Nothing where one of them ties everybody: then there is no order to agree with. */
    public Optional<RankAgreement> agreement(MethodOutcome one, MethodOutcome other) {
        try {
            return Optional.of(RankAgreement.between(one.ranking(), other.ranking()));
        } catch (MethodInputException _) {
            return Optional.empty();
        }
    }
}
