package org.hamkke.fit.method;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * AHP over two levels: alternatives compared under each criterion, criteria compared with each other. Overall
 * priority p_i = Σ_j c_j l_ij; the synthesis says how the local priorities l of a criterion are scaled, and can
 * change the winner.
 *
 * <p>One matrix of n criteria and n matrices of m alternatives in; m priorities with sum 1 out.
 *
 * <p>Errors, in field {@code alternatives}: not one matrix per criterion, sizes that differ.
 *
 * <p>Source: Saaty 1980; Forman 1993 and Millet and Saaty 2000, EJOR 121 for the two modes.
 */
public record AhpHierarchy(
        Ahp.Result criteria,
        List<Ahp.Result> alternatives,
        Synthesis synthesis,
        Weights priorities,
        Ranking ranking) {
    public AhpHierarchy {
        alternatives = List.copyOf(alternatives);
    }

    public enum Synthesis {
        /** Local priorities sum to 1: for alternatives that share what there is. */
        DISTRIBUTIVE,
        /** The best local priority is 1: an alternative like another one doesn't change the order of the rest. */
        IDEAL
    }

    public static AhpHierarchy of(
            PairwiseComparison criteria,
            List<PairwiseComparison> alternatives,
            Synthesis synthesis,
            RandomIndex randomIndex) {
        check(criteria, alternatives);
        var top = Ahp.priorities(criteria, randomIndex);
        var locals = alternatives.stream().map(a -> Ahp.priorities(a, randomIndex)).toList();
        var overall = overall(top.priorities(), locals, synthesis);
        return new AhpHierarchy(
                top, locals, synthesis, overall, Ranking.highestFirst(overall.values()));
    }

    /** Of the criteria, then of the alternatives under each criterion. */
    public Vector consistencyRatios() {
        var below = alternatives.stream().mapToDouble(Ahp.Result::consistencyRatio);
        return Vector.holding(
                DoubleStream.concat(DoubleStream.of(criteria.consistencyRatio()), below).toArray());
    }

    private static void check(PairwiseComparison criteria, List<PairwiseComparison> alternatives) {
        var place = InputPlace.at("alternatives");
        if (alternatives.size() != criteria.size())
            throw InputRule.MUST_HAVE_LENGTH.brokenAt(place, criteria.size(), alternatives.size());
        int expected = alternatives.getFirst().size();
        for (int j = 1; j < alternatives.size(); j++)
            if (alternatives.get(j).size() != expected)
                throw InputRule.MUST_HAVE_LENGTH.brokenAt(
                        place.and(j), expected, alternatives.get(j).size());
    }

    private static Weights overall(Weights top, List<Ahp.Result> locals, Synthesis synthesis) {
        int candidates = locals.getFirst().priorities().size();
        return Weights.normalised(
                IntStream.range(0, candidates)
                        .mapToDouble(i -> priority(i, top, locals, synthesis))
                        .toArray());
    }

    private static double priority(
            int i, Weights top, List<Ahp.Result> locals, Synthesis synthesis) {
        double priority = 0;
        for (int j = 0; j < top.size(); j++) {
            var local = locals.get(j).priorities();
            priority += top.get(j) * local.get(i) / unit(local, synthesis);
        }
        return priority;
    }

    private static double unit(Weights local, Synthesis synthesis) {
        return switch (synthesis) {
            case DISTRIBUTIVE -> 1;
            case IDEAL -> local.values().stream().max().orElseThrow();
        };
    }
}
