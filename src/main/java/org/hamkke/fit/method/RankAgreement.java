package org.hamkke.fit.method;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How far two rankings of the same n candidates agree, −1 reversed to 1 the same. Spearman's ρ is Pearson's
 * correlation of the mid-ranks; Kendall's τ-b is (concordant − discordant)/√((pairs − ties₁)(pairs − ties₂)), by
 * merging in n log n.
 *
 * <p>Errors: rankings of another length, a ranking in which all are tied.
 *
 * <p>Source: Spearman 1904; Kendall 1945, Biometrika 33; Knight 1966, JASA 61 for the counting.
 */
public record RankAgreement(double spearman, double kendallTauB) {
    public static RankAgreement between(Ranking first, Ranking second) {
        var place = InputPlace.at("rankings");
        if (first.size() != second.size())
            throw InputRule.MUST_HAVE_LENGTH.brokenAt(place.and(1), first.size(), second.size());
        var one = first.midRanks();
        var other = second.midRanks();
        if (allTied(one)) throw InputRule.MUST_DISTINGUISH.brokenAt(place.and(0));
        if (allTied(other)) throw InputRule.MUST_DISTINGUISH.brokenAt(place.and(1));
        return new RankAgreement(spearman(one, other), tauB(one, other));
    }

    private static boolean allTied(double[] ranks) {
        return Arrays.stream(ranks).allMatch(rank -> rank == ranks[0]);
    }

    private static double spearman(double[] one, double[] other) {
        double mean = (one.length + 1) / 2.0;
        return product(one, other, mean)
                / Math.sqrt(product(one, one, mean) * product(other, other, mean));
    }

    private static double product(double[] a, double[] b, double mean) {
        return IntStream.range(0, a.length).mapToDouble(i -> (a[i] - mean) * (b[i] - mean)).sum();
    }

    /** concordant − discordant = pairs − ties₁ − ties₂ + ties in both − 2 · discordant. */
    private static double tauB(double[] one, double[] other) {
        var order = inOrder(one, other);
        var inOrderOfOne = order.mapToDouble(i -> other[i]).toArray();
        double pairs = pairs(one.length);
        double tiesOfOne = tiedPairs(one);
        double tiesOfOther = tiedPairs(other);
        double discordant = new Inversions(inOrderOfOne).count();
        double surplus = pairs - tiesOfOne - tiesOfOther + tiedInBoth(one, other) - 2 * discordant;
        return surplus / Math.sqrt((pairs - tiesOfOne) * (pairs - tiesOfOther));
    }

    private static IntStream inOrder(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .boxed()
                .sorted(
                        Comparator.<Integer>comparingDouble(i -> one[i])
                                .thenComparingDouble(i -> other[i]))
                .mapToInt(i -> i);
    }

    private static double tiedInBoth(double[] one, double[] other) {
        int n = one.length;
        return tiedPairs(
                IntStream.range(0, n).mapToDouble(i -> one[i] * (2 * n + 1) + other[i]).toArray());
    }

    private static double tiedPairs(double[] ranks) {
        var sorted = ranks.clone();
        Arrays.sort(sorted);
        double pairs = 0;
        int equal = 1;
        for (int k = 1; k <= sorted.length; k++) {
            boolean same = k < sorted.length && sorted[k] == sorted[k - 1];
            if (!same) pairs += pairs(equal);
            equal = same ? equal + 1 : 1;
        }
        return pairs;
    }

    private static double pairs(double n) {
        return n * (n - 1) / 2;
    }
}
