package org.hamkke.fit.method;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * PROMETHEE: π(a, b) = Σ_j w_j P_j(a_j − b_j); φ⁺(a) is the mean of π(a, b) over the other candidates b, φ⁻(a) that of
 * π(b, a), φ = φ⁺ − φ⁻. PROMETHEE II ranks by φ; PROMETHEE I lets a outrank b only when both flows agree, and calls two
 * candidates incomparable when they contradict each other.
 *
 * <p>m × n in, m flows in 0..1 (net −1..1) out, in n · m log m; a Gaussian takes m² and at most {@value #MOST_GAUSSIAN}
 * candidates, and so do pairs and π at most {@value #MOST_PAIRED}.
 *
 * <p>Errors: not one weight or preference function per criterion, more candidates than said.
 *
 * <p>Source: Brans and Vincke 1985, Management Science 31; Brans, Vincke and Mareschal 1986, EJOR 24:228.
 */
public record Promethee(Vector positive, Vector negative, Vector net, Ranking ranking) {
    public static final int MOST_GAUSSIAN = 5_000;
    public static final int MOST_PAIRED = 1_000;

    public enum Relation {
        OUTRANKS,
        OUTRANKED,
        INDIFFERENT,
        INCOMPARABLE
    }

    public record Pair(int first, int second) {}

    public static Promethee of(
            DecisionMatrix matrix, Weights weights, List<PreferenceFunction> preferences) {
        check(matrix, weights, preferences);
        var positive = new double[matrix.candidates()];
        var negative = new double[matrix.candidates()];
        var columns = matrix.oriented();
        for (int j = 0; j < columns.length; j++) {
            var flow = new CriterionFlow(columns[j], preferences.get(j));
            double share = weights.get(j) / Math.max(1, matrix.candidates() - 1);
            flow.addPositive(share, positive);
            flow.addNegative(share, negative);
        }
        return from(Vector.holding(positive), Vector.holding(negative));
    }

    private static Promethee from(Vector positive, Vector negative) {
        var net =
                Vector.holding(
                        IntStream.range(0, positive.size())
                                .mapToDouble(i -> positive.get(i) - negative.get(i))
                                .toArray());
        return new Promethee(positive, negative, net, Ranking.highestFirst(net));
    }

    private static void check(
            DecisionMatrix matrix, Weights weights, List<PreferenceFunction> preferences) {
        weights.requireSize(matrix.criteria());
        var place = InputPlace.at("preferences");
        if (preferences.size() != matrix.criteria())
            throw InputRule.MUST_HAVE_LENGTH.brokenAt(place, matrix.criteria(), preferences.size());
        boolean slow =
                preferences.stream().anyMatch(p -> p.type() == PreferenceFunction.Type.GAUSSIAN);
        if (slow) checkAtMost(MOST_GAUSSIAN, matrix.candidates());
    }

    private static void checkAtMost(int most, int candidates) {
        if (candidates > most)
            throw InputRule.MUST_NOT_BE_LONGER.brokenAt(InputPlace.at("matrix"), most);
    }

    /** π, m × m: row preferred to column, in 0..1. */
    public static Matrix indices(
            DecisionMatrix matrix, Weights weights, List<PreferenceFunction> preferences) {
        check(matrix, weights, preferences);
        checkAtMost(MOST_PAIRED, matrix.candidates());
        int size = matrix.candidates();
        var indices = new double[size * size];
        var columns = matrix.oriented();
        for (int j = 0; j < columns.length; j++)
            addIndices(columns[j], weights.get(j), preferences.get(j), indices);
        return Matrix.holding(indices, size);
    }

    private static void addIndices(
            double[] scores, double weight, PreferenceFunction preference, double[] indices) {
        for (int k = 0; k < indices.length; k++)
            indices[k] +=
                    weight * preference.of(scores[k / scores.length] - scores[k % scores.length]);
    }

    /** Of the first to the second, by PROMETHEE I. */
    public Relation relation(int first, int second) {
        int leaving = compared(positive.get(first), positive.get(second));
        int entering = compared(negative.get(second), negative.get(first));
        if (leaving * entering < 0) return Relation.INCOMPARABLE;
        int both = Integer.signum(leaving + entering);
        if (both == 0) return Relation.INDIFFERENT;
        return both > 0 ? Relation.OUTRANKS : Relation.OUTRANKED;
    }

    private static int compared(double a, double b) {
        return Placing.tied(a, b) ? 0 : Double.compare(a, b);
    }

    /** The first of each pair outranks the second. */
    public List<Pair> outranks() {
        return pairs((a, b) -> relation(a, b) == Relation.OUTRANKS);
    }

    /** Each pair once, the lower index first. */
    public List<Pair> incomparable() {
        return pairs((a, b) -> a < b && relation(a, b) == Relation.INCOMPARABLE);
    }

    /** Each pair once, the lower index first. */
    public List<Pair> indifferent() {
        return pairs((a, b) -> a < b && relation(a, b) == Relation.INDIFFERENT);
    }

    private List<Pair> pairs(BiPredicate<Integer, Integer> wanted) {
        int size = net.size();
        checkAtMost(MOST_PAIRED, size);
        return IntStream.range(0, size * size)
                .filter(k -> wanted.test(k / size, k % size))
                .mapToObj(k -> new Pair(k / size, k % size))
                .toList();
    }
}
