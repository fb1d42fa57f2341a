package org.hamkke.fit;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hamkke.fit.picture.Agreed;
import org.hamkke.fit.picture.Opinion;
import org.hamkke.fit.picture.Opinion.Placed;
import org.hamkke.fit.setting.MethodSettings;

/** How the methods ranked, how far each two of them agree, and how they were set. */
record BasisMethods(List<Opinion> opinions, List<Agreed> agreements, MethodSettings settings) {
    static BasisMethods none(MethodSettings settings) {
        return new BasisMethods(List.of(), List.of(), settings);
    }

    static BasisMethods of(ComparedSelection compared) {
        return compared.comparison()
                .map(comparison -> of(compared, comparison))
                .orElseGet(() -> alone(compared));
    }

    private static BasisMethods of(ComparedSelection compared, Comparison comparison) {
        var outcomes = comparison.outcomes();
        return new BasisMethods(
                outcomes.stream().map(outcome -> opinion(compared, outcome)).toList(),
                pairs(outcomes.size(), (i, k) -> agreed(comparison, i, k)),
                compared.settings());
    }

    private static Opinion opinion(ComparedSelection compared, MethodOutcome outcome) {
        return opinion(
                outcome.method(),
                compared.compared().size(),
                i ->
                        new Placed(
                                compared.compared().get(i).partner().value(),
                                outcome.place(i),
                                BasisFigures.exactly(outcome.figures().get(i))));
    }

    private static Opinion opinion(RankingMethod method, int size, IntFunction<Placed> placed) {
        return new Opinion(
                method.label(),
                method.calculation(),
                method.normalisation(),
                IntStream.range(0, size).mapToObj(placed).toList());
    }

    /** With one ranked there is nothing to compare, but still a sum. */
    private static BasisMethods alone(ComparedSelection compared) {
        var standings = compared.view().standings();
        if (standings.rankedCount() == 0) return none(compared.settings());
        int only = standings.rankedAt(0);
        var placed =
                new Placed(
                        standings.board().partner(only),
                        1,
                        BasisFigures.exactly(standings.total(only)));
        return new BasisMethods(
                List.of(opinion(RankingMethod.WEIGHTED_SUM, 1, _ -> placed)),
                List.of(),
                compared.settings());
    }

    private interface Pair {
        Optional<Agreed> of(int one, int other);
    }

    private static List<Agreed> pairs(int size, Pair pair) {
        return IntStream.range(0, size)
                .boxed()
                .flatMap(i ->
                        IntStream.range(i + 1, size).boxed().flatMap(k -> pair.of(i, k).stream()))
                .toList();
    }

    private static Optional<Agreed> agreed(Comparison comparison, int i, int k) {
        var one = comparison.outcomes().get(i);
        var other = comparison.outcomes().get(k);
        return comparison
                .agreement(one, other)
                .map(a ->
                        new Agreed(
                                one.method().label(),
                                other.method().label(),
                                BasisFigures.exactly(a.kendallTauB()),
                                BasisFigures.exactly(a.spearman())));
    }
}
