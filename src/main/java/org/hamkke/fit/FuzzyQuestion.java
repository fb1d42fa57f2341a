package org.hamkke.fit;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hamkke.fit.method.Direction;
import org.hamkke.fit.method.FuzzyMatrix;
import org.hamkke.fit.method.FuzzyNumber;
import org.hamkke.fit.method.FuzzyTopsis;
import org.hamkke.fit.method.LinguisticScale;
import org.hamkke.fit.method.Weights;
import org.hamkke.fit.setting.FuzzyRatings;
import org.hamkke.fit.setting.FuzzyWeights;
import org.hamkke.fit.setting.MethodSettings;

/**
 * What fuzzy TOPSIS is asked: a fuzzy number for what the raters say together in each cell, and one for each weight.
 *
 * @param rows candidates × criteria
 * @param words for the importance of each criterion, 0 to 6; none where weights stay as they are
 */
public record FuzzyQuestion(
        List<List<FuzzyNumber>> rows, List<FuzzyNumber> weights, Optional<List<Integer>> words) {
    public FuzzyQuestion {
        rows = List.copyOf(rows);
        weights = List.copyOf(weights);
    }

    /** What every rater said in a cell. */
    @FunctionalInterface
    interface Points {
        List<Integer> of(Candidate candidate, Criterion criterion);
    }

    static FuzzyQuestion of(
            MethodSettings settings,
            List<Candidate> candidates,
            List<Criterion> criteria,
            Weights weights,
            Points points) {
        var rows =
                candidates.stream()
                        .map(one ->
                                criteria.stream()
                                        .map(c -> cell(settings.ratings(), one, c, points))
                                        .toList());
        var scale = settings.ratings().scale().orElse(LinguisticScale.CHEN_2000);
        return settings.weights() == FuzzyWeights.WORDS
                ? said(rows.toList(), weights, scale)
                : new FuzzyQuestion(rows.toList(), crisp(weights), Optional.empty());
    }

    private static FuzzyNumber cell(
            FuzzyRatings ratings, Candidate candidate, Criterion criterion, Points points) {
        return ratings.scale()
                .map(scale -> together(scale, points.of(candidate, criterion)))
                .orElseGet(() -> triangle(candidate, criterion));
    }

    private static FuzzyNumber together(LinguisticScale scale, List<Integer> points) {
        return FuzzyNumber.together(
                points.stream()
                        .map(p -> scale.rating(scale.word(p / (double) Criterion.MOST_POINTS)))
                        .toList());
    }

    private static FuzzyNumber triangle(Candidate candidate, Criterion criterion) {
        var low = candidate.low(criterion);
        var mean = candidate.mean(criterion);
        var high = candidate.high(criterion);
        if (low == null || mean == null || high == null)
            throw new IllegalArgumentException("a score in every criterion");
        return FuzzyNumber.of(low, mean, high);
    }

    private static FuzzyQuestion said(
            List<List<FuzzyNumber>> rows, Weights weights, LinguisticScale scale) {
        double heaviest = weights.values().stream().max().orElseThrow();
        var words = weights.values().stream().mapToObj(w -> scale.word(w / heaviest)).toList();
        return new FuzzyQuestion(
                rows, words.stream().map(scale::importance).toList(), Optional.of(words));
    }

    private static List<FuzzyNumber> crisp(Weights weights) {
        return weights.values().stream().mapToObj(FuzzyNumber::crisp).toList();
    }

    /** Where everything is a point, fuzzy TOPSIS adds nothing. */
    boolean isFuzzy() {
        return words.isPresent()
                || rows.stream().flatMap(List::stream).anyMatch(FuzzyNumber::isWide);
    }

    FuzzyTopsis answer() {
        return FuzzyTopsis.of(
                new FuzzyMatrix(rows), weights, Collections.nCopies(weights.size(), Direction.MAX));
    }
}
