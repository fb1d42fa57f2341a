package org.hamkke.fit.method;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The nonlinear model in closed form. For a given ξ the ratio r = w_B/w_W may be whatever every criterion allows:
 * from (a_Bj − ξ)(a_jW − ξ) to (a_Bj + ξ)(a_jW + ξ), and from a_BW − ξ to a_BW + ξ. The ends move apart as ξ grows;
 * ξ* is where they first meet, and there r is a single number.
 */
record NonlinearBestWorst(BestWorst judgements) {
    private static final double GREATEST_XI = 9;

    BestWorst.Result result() {
        double xi = xi();
        var intervals = intervals(xi);
        var centres = intervals.stream().mapToDouble(i -> (i.least() + i.greatest()) / 2);
        return new BestWorst.Result(
                Weights.normalised(centres.toArray()),
                intervals,
                xi,
                judgements.consistencyRatio(xi));
    }

    /** By halving; 100 times leaves nothing to halve. */
    double xi() {
        if (least(0) <= greatest(0)) return 0;
        double low = 0;
        double high = GREATEST_XI;
        for (int k = 0; k < 100; k++) {
            double middle = (low + high) / 2;
            if (least(middle) <= greatest(middle)) high = middle;
            else low = middle;
        }
        return high;
    }

    private double least(double xi) {
        return others().mapToDouble(
                        j -> below(judgements.bestTo(j), xi) * below(judgements.toWorst(j), xi))
                .reduce(below(bestToWorst(), xi), Math::max);
    }

    private double greatest(double xi) {
        return others().mapToDouble(j -> (judgements.bestTo(j) + xi) * (judgements.toWorst(j) + xi))
                .reduce(bestToWorst() + xi, Math::min);
    }

    private static double below(double judgement, double xi) {
        return Math.max(0, judgement - xi);
    }

    private double bestToWorst() {
        return judgements.bestTo(judgements.worst());
    }

    private IntStream others() {
        return IntStream.range(0, judgements.size())
                .filter(j -> j != judgements.best() && j != judgements.worst());
    }

    /** In units of w_W each criterion has a range; a weight is least when it is low and all others are high. */
    private List<BestWorst.Interval> intervals(double xi) {
        double ratio = (least(xi) + greatest(xi)) / 2;
        var units =
                IntStream.range(0, judgements.size()).mapToObj(j -> units(j, ratio, xi)).toList();
        double least = units.stream().mapToDouble(BestWorst.Interval::least).sum();
        double greatest = units.stream().mapToDouble(BestWorst.Interval::greatest).sum();
        var intervals = new ArrayList<BestWorst.Interval>();
        for (var unit : units) intervals.add(share(unit, least, greatest));
        return intervals;
    }

    private static BestWorst.Interval share(
            BestWorst.Interval unit, double least, double greatest) {
        return new BestWorst.Interval(
                unit.least() / (unit.least() + greatest - unit.greatest()),
                unit.greatest() / (unit.greatest() + least - unit.least()));
    }

    private BestWorst.Interval units(int j, double ratio, double xi) {
        if (j == judgements.worst()) return new BestWorst.Interval(1, 1);
        if (j == judgements.best()) return new BestWorst.Interval(ratio, ratio);
        double low = Math.max(judgements.toWorst(j) - xi, ratio / (judgements.bestTo(j) + xi));
        double high = judgements.toWorst(j) + xi;
        double atLeast = judgements.bestTo(j) - xi;
        if (atLeast > 0) high = Math.min(high, ratio / atLeast);
        return new BestWorst.Interval(low, Math.max(low, high));
    }
}
