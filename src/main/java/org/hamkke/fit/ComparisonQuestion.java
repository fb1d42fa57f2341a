package org.hamkke.fit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hamkke.fit.method.InfluenceNetwork;
import org.hamkke.fit.method.Matrix;
import org.hamkke.fit.method.Weights;
import org.hamkke.fit.picture.Basis;
import org.hamkke.fit.picture.Mark;
import org.hamkke.fit.picture.Measure;
import org.hamkke.fit.picture.Runner;
import org.hamkke.fit.setting.MethodSettings;
import org.hamkke.fit.setting.Tuning;

/**
 * What the methods are asked about the same candidates.
 *
 * @param values of the candidates, best of the weighted sum first
 * @param tuning how the methods are set
 * @param fuzzy empty where nothing is fuzzy, and then fuzzy TOPSIS is left out
 * @param network empty where no criterion leans on another or the candidates are too many for it; then ANP is left out
 */
public record ComparisonQuestion(
        Matrix values,
        Weights weights,
        Tuning tuning,
        Optional<FuzzyQuestion> fuzzy,
        Optional<InfluenceNetwork> network) {
    static ComparisonQuestion of(
            Matrix values, Weights weights, Tuning tuning, List<List<CellScores>> said) {
        var fuzzy = FuzzyQuestion.of(tuning.settings(), said, weights);
        var network =
                InfluenceNetwork.holds(values.rows(), values.columns())
                        ? tuning.leanings().map(l -> InfluenceNetwork.of(values, weights, l))
                        : Optional.<InfluenceNetwork>empty();
        return new ComparisonQuestion(
                values,
                weights,
                tuning,
                Optional.of(fuzzy).filter(FuzzyQuestion::isFuzzy),
                network);
    }

    /** As it was asked when the picture was taken; at least one must have been ranked. */
    public static ComparisonQuestion frozen(Basis basis) {
        var kept = basis.settings();
        var settings = kept == null ? MethodSettings.USUAL : kept;
        var ids = basis.criteria().stream().map(Measure::id).toList();
        var said = basis.ranked().stream().map(one -> cells(basis, one, ids));
        return of(means(basis.ranked()), weights(basis), new Tuning(settings, ids), said.toList());
    }

    public static Weights weights(Basis basis) {
        return Weights.of(
                basis.criteria().stream().mapToDouble(c -> c.share().doubleValue()).toArray());
    }

    /** A ranked candidate has every mean. */
    public static Matrix means(List<Runner> ranked) {
        return Matrix.of(
                ranked.stream()
                        .map(one ->
                                one.means().stream()
                                        .map(Objects::requireNonNull)
                                        .mapToDouble(BigDecimal::doubleValue)
                                        .toArray())
                        .toArray(double[][]::new));
    }

    private static List<CellScores> cells(Basis basis, Runner candidate, List<UUID> criteria) {
        var means = means(List.of(candidate)).row(0);
        return IntStream.range(0, criteria.size())
                .mapToObj(j ->
                        CellScores.of(means.get(j), points(basis, candidate.id(), criteria.get(j))))
                .toList();
    }

    private static List<Integer> points(Basis basis, UUID candidate, UUID criterion) {
        return basis.marks(candidate, criterion).stream().map(Mark::points).toList();
    }
}
