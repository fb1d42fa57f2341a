package org.hamkke.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hamkke.fit.method.DecisionMatrix;
import org.hamkke.fit.method.InfluenceNetwork;
import org.hamkke.fit.method.MethodInputException;
import org.hamkke.fit.method.Normalisation;
import org.hamkke.fit.method.Promethee;
import org.hamkke.fit.method.RankAgreement;
import org.hamkke.fit.method.Ranking;
import org.hamkke.fit.method.Topsis;
import org.hamkke.fit.method.Vector;
import org.hamkke.fit.method.Vikor;
import org.hamkke.fit.method.WeightedSum;
import org.hamkke.fit.method.Weights;
import org.hamkke.fit.setting.Tuning;

/**
 * The same candidates ranked by several methods under the same weights: the leading ones of the {@link Standings}, so
 * nobody takes part whom a gate holds back, who waits for scores or who was declined.
 *
 * @param asked with the first of the weighted sum first
 */
public record Comparison(
        ComparisonQuestion asked, List<MethodOutcome> outcomes, Vikor vikor, Promethee promethee) {
    /** PROMETHEE compares pair by pair; the open calculator takes as many. */
    public static final int MOST = 500;

    public Comparison {
        outcomes = List.copyOf(outcomes);
    }

    static Comparison of(ComparisonQuestion asked) {
        var matrix = DecisionMatrix.ofBenefits(asked.values().toArray());
        var weights = asked.weights();
        var vikor = Vikor.of(matrix, weights, asked.tuning().regret());
        var promethee = Promethee.of(matrix, weights, asked.tuning().preferences());
        var outcomes = new ArrayList<>(sums(matrix, weights, asked.tuning()));
        outcomes.addAll(distances(matrix, weights));
        outcomes.add(new MethodOutcome(RankingMethod.VIKOR, vikor.q(), vikor.ranking()));
        outcomes.add(
                new MethodOutcome(RankingMethod.PROMETHEE, promethee.net(), promethee.ranking()));
        asked.fuzzy().map(Comparison::fuzzy).ifPresent(outcomes::add);
        asked.network()
                .map(InfluenceNetwork::priorities)
                .map(Comparison::network)
                .ifPresent(outcomes::add);
        return new Comparison(asked, outcomes, vikor, promethee);
    }

    private static List<MethodOutcome> sums(DecisionMatrix matrix, Weights weights, Tuning tuning) {
        var sums = new ArrayList<MethodOutcome>();
        sums.add(sum(matrix, weights, Normalisation.NONE));
        tuning.values()
                .map(values -> WeightedSum.rank(matrix, weights, values))
                .map(worth -> sum(RankingMethod.VALUE_SUM, worth))
                .ifPresent(sums::add);
        tuning.settings().sums().forEach(by -> sums.add(sum(matrix, weights, by)));
        return sums;
    }

    private static MethodOutcome sum(
            DecisionMatrix matrix, Weights weights, Normalisation normalisation) {
        return sum(
                RankingMethod.sum(normalisation), WeightedSum.rank(matrix, weights, normalisation));
    }

    private static MethodOutcome sum(RankingMethod method, WeightedSum.Result sum) {
        return new MethodOutcome(method, sum.scores(), sum.ranking());
    }

    private static List<MethodOutcome> distances(DecisionMatrix matrix, Weights weights) {
        var vector = Topsis.of(matrix, weights, Normalisation.VECTOR);
        var minMax = Topsis.of(matrix, weights, Normalisation.MIN_MAX);
        return List.of(
                new MethodOutcome(
                        RankingMethod.TOPSIS_VECTOR, vector.closeness(), vector.ranking()),
                new MethodOutcome(
                        RankingMethod.TOPSIS_MIN_MAX, minMax.closeness(), minMax.ranking()));
    }

    private static MethodOutcome fuzzy(FuzzyQuestion asked) {
        var result = asked.answer();
        return new MethodOutcome(RankingMethod.FUZZY_TOPSIS, result.closeness(), result.ranking());
    }

    private static MethodOutcome network(Vector priorities) {
        return new MethodOutcome(RankingMethod.ANP, priorities, Ranking.highestFirst(priorities));
    }

    public int candidates() {
        return asked.values().rows();
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
