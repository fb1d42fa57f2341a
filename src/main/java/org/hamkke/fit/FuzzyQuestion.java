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

    static FuzzyQuestion of(
            MethodSettings settings, List<List<CellScores>> cells, Weights weights) {
        var ratings = settings.ratings().scale();
        var rows =
                cells.stream()
                        .map(row ->
                                row.stream()
                                        .map(cell ->
                                                ratings.map(cell::said).orElseGet(cell::triangle))
                                        .toList())
                        .toList();
        var scale = ratings.orElse(LinguisticScale.CHEN_2000);
        return settings.weights() == FuzzyWeights.WORDS
                ? said(rows, weights, scale)
                : new FuzzyQuestion(rows, crisp(weights), Optional.empty());
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
