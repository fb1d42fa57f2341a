package org.hamkke.fit.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/** The linear model as a linear programme in w_1..w_n and ξ; then each weight's ends among the optimal solutions. */
final class LinearBestWorst {
    /** How far ξ may stand above its optimum while looking for the ends: the solver's own accuracy. */
    private static final double SPARE = 1e-9;

    /** Ends closer than this are one number. */
    private static final double SAME = 1e-6;

    private final BestWorst judgements;
    private final int size;
    private final List<LinearConstraint> conditions = new ArrayList<>();

    LinearBestWorst(BestWorst judgements) {
        this.judgements = judgements;
        this.size = judgements.size();
        conditions.add(new LinearConstraint(sum(), Relationship.EQ, 1));
        for (int j = 0; j < size; j++) {
            state(judgements.best(), j, judgements.bestTo(j));
            state(j, judgements.worst(), judgements.toWorst(j));
        }
    }

    BestWorst.Result result() {
        var optimum = solved(size, GoalType.MINIMIZE);
        double xi = Math.max(0, optimum[size]);
        conditions.add(new LinearConstraint(unit(size), Relationship.LEQ, xi + SPARE));
        var intervals = IntStream.range(0, size).mapToObj(j -> interval(j, optimum[j])).toList();
        var centres = intervals.stream().mapToDouble(i -> (i.least() + i.greatest()) / 2);
        double consistency = new NonlinearBestWorst(judgements).xi();
        return new BestWorst.Result(
                Weights.normalised(centres.toArray()),
                intervals,
                xi,
                judgements.consistencyRatio(consistency));
    }

    private BestWorst.Interval interval(int j, double optimal) {
        double least = solved(j, GoalType.MINIMIZE)[j];
        double greatest = solved(j, GoalType.MAXIMIZE)[j];
        return greatest - least < SAME
                ? new BestWorst.Interval(optimal, optimal)
                : new BestWorst.Interval(least, greatest);
    }

    /** |w_heavier − times · w_lighter| ≤ ξ, as two conditions. */
    private void state(int heavier, int lighter, double times) {
        if (heavier == lighter) return;
        var difference = new double[size + 1];
        difference[heavier] = 1;
        difference[lighter] = -times;
        difference[size] = -1;
        conditions.add(new LinearConstraint(difference.clone(), Relationship.LEQ, 0));
        difference[size] = 1;
        conditions.add(new LinearConstraint(difference, Relationship.GEQ, 0));
    }

    private double[] solved(int variable, GoalType goal) {
        return new SimplexSolver()
                .optimize(
                        new LinearObjectiveFunction(unit(variable), 0),
                        new LinearConstraintSet(conditions),
                        goal,
                        new NonNegativeConstraint(true))
                .getPoint();
    }

    private double[] unit(int variable) {
        var coefficients = new double[size + 1];
        coefficients[variable] = 1;
        return coefficients;
    }

    private double[] sum() {
        var coefficients = new double[size + 1];
        Arrays.fill(coefficients, 0, size, 1);
        return coefficients;
    }
}
