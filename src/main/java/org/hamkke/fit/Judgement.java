package org.hamkke.fit;

import static org.hamkke.fit.FitRule.JUDGEMENT_IS_ON_THE_SCALE;
import static org.hamkke.fit.FitRule.JUDGEMENT_POINTS_ARE_A_SHARE;

import java.util.List;
import java.util.stream.IntStream;
import org.hamkke.fit.method.BestWorst;
import org.hamkke.fit.method.PairwiseComparison;
import org.hamkke.fit.method.Vector;
import org.hamkke.fit.method.Weights;
import org.hamkke.kernel.Checks;

/**
 * What one judge says about how much each part of a group counts.
 *
 * @param parts how many there are
 * @param figures direct and swing: 0 to 100 for each part; pairwise: how many times the one outweighs the other, for the
 *     pairs (1, 2), (1, 3), … (2, 3), …, from 1/9 to 9; best–worst: the index of the best and of the worst part, then how
 *     many times the best outweighs each part, then how many times each outweighs the worst, from 1 to 9
 */
public record Judgement(WeighingMethod method, int parts, List<Double> figures) {
    private static final double GREATEST = 9;
    private static final int MOST_POINTS = 100;

    public Judgement {
        figures = List.copyOf(figures);
        FitRule.JUDGEMENT_FITS_THE_CRITERIA.require(figures.size() == expected(method, parts));
        switch (method) {
            case PAIRWISE -> {
                FitRule.PAIRWISE_PARTS_ARE_FEW_ENOUGH.require(
                        parts <= PairwiseComparison.LARGEST, PairwiseComparison.LARGEST);
                requireWithin(figures, 0, 1 / GREATEST, GREATEST, JUDGEMENT_IS_ON_THE_SCALE);
            }
            case BEST_WORST -> requireBestWorst(figures, parts);
            default -> {
                requireWithin(figures, 0, 0, MOST_POINTS, JUDGEMENT_POINTS_ARE_A_SHARE);
                FitRule.WEIGHTS_ARE_NOT_ALL_ZERO.require(figures.stream().anyMatch(x -> x > 0));
            }
        }
    }

    private static int expected(WeighingMethod method, int parts) {
        return switch (method) {
            case PAIRWISE -> parts * (parts - 1) / 2;
            case BEST_WORST -> 2 + 2 * parts;
            default -> parts;
        };
    }

    /** @param from the figures before it mean something else */
    private static void requireWithin(
            List<Double> figures, int from, double least, double greatest, FitRule rule) {
        double slack = 1e-9;
        var checks = new Checks();
        for (int k = from; k < figures.size(); k++) {
            double x = figures.get(k);
            checks.that(x >= least - slack && x <= greatest + slack, rule.at(place(k)));
        }
        checks.done();
    }

    private static void requireBestWorst(List<Double> figures, int parts) {
        boolean known =
                figures.stream().limit(2).allMatch(k -> k >= 0 && k < parts && k == Math.rint(k));
        FitRule.JUDGEMENT_FITS_THE_CRITERIA.require(known);
        FitRule.BEST_IS_NOT_THE_WORST.at(place(1)).require(!figures.get(0).equals(figures.get(1)));
        requireWithin(figures, 2, 1, GREATEST, JUDGEMENT_IS_ON_THE_SCALE);
    }

    /** How a form and the open API name one of the figures. */
    public static String place(int figure) {
        return "figures[" + figure + "]";
    }

    public Weights weights() {
        return switch (method) {
            case PAIRWISE -> Consensus.priorities(comparison()).priorities();
            case BEST_WORST -> bestWorst().linear().weights();
            default ->
                    Weights.normalised(figures.stream().mapToDouble(Double::doubleValue).toArray());
        };
    }

    /** The pairs as a reciprocal matrix. */
    public PairwiseComparison comparison() {
        var rows = new double[parts][parts];
        int next = 0;
        for (int i = 0; i < parts; i++) {
            rows[i][i] = 1;
            for (int j = i + 1; j < parts; j++) {
                rows[i][j] = figures.get(next++);
                rows[j][i] = 1 / rows[i][j];
            }
        }
        return PairwiseComparison.of(rows);
    }

    /** Best against worst is said in both rows; the first counts. */
    public BestWorst bestWorst() {
        int best = figures.get(0).intValue();
        int worst = figures.get(1).intValue();
        var toOthers = row(2);
        var toWorst = row(2 + parts);
        toOthers[best] = 1;
        toWorst[worst] = 1;
        toWorst[best] = toOthers[worst];
        return new BestWorst(best, worst, Vector.of(toOthers), Vector.of(toWorst));
    }

    private double[] row(int from) {
        return IntStream.range(0, parts).mapToDouble(k -> figures.get(from + k)).toArray();
    }
}
