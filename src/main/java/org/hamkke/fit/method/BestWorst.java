package org.hamkke.fit.method;

import java.util.List;

/**
 * Best–worst method: two rows of judgements instead of a whole matrix. a_Bj says how many times the best criterion
 * outweighs j, a_jW how many times j outweighs the worst; all in 1..9, n ≥ 2 criteria, 2n − 3 comparisons.
 *
 * <ul>
 *   <li>{@link #linear}: min ξ with |w_B − a_Bj w_j| ≤ ξ, |w_j − a_jW w_W| ≤ ξ, Σw = 1, w ≥ 0.
 *   <li>{@link #nonlinear}: min ξ with |w_B/w_j − a_Bj| ≤ ξ, |w_j/w_W − a_jW| ≤ ξ; beyond three criteria several
 *       weights may reach ξ*, so each has an interval.
 * </ul>
 *
 * <p>CR = ξ* / CI with ξ* of the nonlinear model in both, because consistency belongs to the judgements and CI is
 * defined for that ξ; the ξ of the linear model is an indicator of its own. CI is the smaller root of ξ² − (1 +
 * 2a)ξ + (a² − a) = 0, a = a_BW, of which the published table rounds to two decimals: the greatest ξ of three
 * criteria. With more criteria and a_BW = 2 a CR can reach 1.14.
 *
 * <p>Errors: more than {@value #LARGEST} criteria, rows of another length, judgements outside 1..9, a best or worst criterion that is not there or the
 * same, a_BB or a_WW other than 1, a_BW said differently in the two rows.
 *
 * <p>Source: Rezaei 2015, Omega 53; Rezaei 2016, Omega 64; Wu et al. 2022 for the closed form of the nonlinear
 * model.
 */
public record BestWorst(int best, int worst, Vector bestToOthers, Vector othersToWorst) {
    public static final int LARGEST = 30;

    public BestWorst {
        if (bestToOthers.size() > LARGEST)
            throw InputRule.MUST_NOT_BE_LONGER.brokenAt(InputPlace.at("bestToOthers"), LARGEST);
        checkRow(InputPlace.at("bestToOthers"), bestToOthers, bestToOthers.size(), best);
        checkRow(InputPlace.at("othersToWorst"), othersToWorst, bestToOthers.size(), worst);
        checkPair(best, worst, bestToOthers, othersToWorst);
    }

    /** Where the least and the greatest weight coincide, the weights are unique. */
    public record Interval(double least, double greatest) {}

    /** The weights are the centres of the intervals, scaled to sum 1. */
    public record Result(
            Weights weights, List<Interval> intervals, double xi, double consistencyRatio) {
        public Result {
            intervals = List.copyOf(intervals);
        }
    }

    public Result linear() {
        return new LinearBestWorst(this).result();
    }

    public Result nonlinear() {
        return new NonlinearBestWorst(this).result();
    }

    int size() {
        return bestToOthers.size();
    }

    double bestTo(int j) {
        return bestToOthers.get(j);
    }

    double toWorst(int j) {
        return othersToWorst.get(j);
    }

    /** ξ at its worst for this a_BW. */
    public double consistencyIndex() {
        return consistencyIndex(bestTo(worst));
    }

    public static double consistencyIndex(double bestToWorst) {
        double half = (1 + 2 * bestToWorst) / 2;
        return half - Math.sqrt(half * half - bestToWorst * (bestToWorst - 1));
    }

    /** ξ* / CI; 0 where all criteria are equal. */
    double consistencyRatio(double nonlinearXi) {
        double index = consistencyIndex();
        return index < 1e-12 ? 0 : nonlinearXi / index;
    }

    private static void checkRow(InputPlace place, Vector row, int size, int own) {
        if (row.size() != size) throw InputRule.MUST_HAVE_LENGTH.brokenAt(place, size, row.size());
        for (int j = 0; j < size; j++)
            if (row.get(j) < 1 || row.get(j) > 9)
                throw InputRule.MUST_BE_WITHIN.brokenAt(place.and(j), 1, 9);
        if (own >= 0 && own < size && row.get(own) != 1)
            throw InputRule.MUST_BE_ONE.brokenAt(place.and(own));
    }

    private static void checkPair(int best, int worst, Vector bestToOthers, Vector othersToWorst) {
        int last = bestToOthers.size() - 1;
        if (best < 0 || best > last)
            throw InputRule.MUST_BE_WITHIN.brokenAt(InputPlace.at("best"), 0, last);
        if (worst < 0 || worst > last)
            throw InputRule.MUST_BE_WITHIN.brokenAt(InputPlace.at("worst"), 0, last);
        if (best == worst) throw InputRule.MUST_DIFFER.brokenAt(InputPlace.at("worst"));
        if (bestToOthers.get(worst) != othersToWorst.get(best))
            throw InputRule.MUST_AGREE.brokenAt(
                    InputPlace.at("othersToWorst", best), bestToOthers.get(worst));
    }
}
