package org.hamkke.fit.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/**
 * The weights of a region that keep the greatest distance from all its conditions, by a linear programme: variables
 * w_1..w_n and the slack t; max t, every condition kept with t to spare.
 */
final class RoomiestWeights {
    private static final double LEAST_ROOM = 1e-7;
    private final WeightRegion region;
    private final List<LinearConstraint> conditions = new ArrayList<>();

    private RoomiestWeights(WeightRegion region) {
        this.region = region;
    }

    static double[] in(WeightRegion region) {
        return new RoomiestWeights(region).solved();
    }

    private double[] solved() {
        state();
        try {
            return roomy(maximised());
        } catch (MathIllegalStateException infeasible) {
            throw noRoom();
        }
    }

    private double[] maximised() {
        return new SimplexSolver()
                .optimize(
                        new LinearObjectiveFunction(slack(1), 0),
                        new LinearConstraintSet(conditions),
                        GoalType.MAXIMIZE,
                        new NonNegativeConstraint(true))
                .getPoint();
    }

    private double[] roomy(double[] solution) {
        int criteria = region.criteria();
        if (solution[criteria] < LEAST_ROOM) throw noRoom();
        return Arrays.copyOf(solution, criteria);
    }

    private static MethodInputException noRoom() {
        return InputRule.MUST_LEAVE_ROOM.brokenAt(InputPlace.at("weights"));
    }

    private void state() {
        var sum = slack(0);
        Arrays.fill(sum, 0, region.criteria(), 1);
        conditions.add(new LinearConstraint(sum, Relationship.EQ, 1));
        conditions.add(new LinearConstraint(slack(1), Relationship.LEQ, 1));
        for (int j = 0; j < region.criteria(); j++) stateBounds(j, region.boundsOf(j));
        region.orders().forEach(this::stateOrder);
    }

    private void stateBounds(int j, WeightRegion.Bounds bounds) {
        double spare = bounds.fixed() ? 0 : 1;
        var above = slack(-spare);
        above[j] = 1;
        conditions.add(new LinearConstraint(above, Relationship.GEQ, bounds.least()));
        var below = slack(spare);
        below[j] = 1;
        conditions.add(new LinearConstraint(below, Relationship.LEQ, bounds.greatest()));
    }

    private void stateOrder(WeightRegion.Order order) {
        var difference = slack(-1);
        difference[order.heavier()] = 1;
        difference[order.lighter()] = -1;
        conditions.add(new LinearConstraint(difference, Relationship.GEQ, 0));
    }

    /** All coefficients 0 but that of t. */
    private double[] slack(double coefficient) {
        var coefficients = new double[region.criteria() + 1];
        coefficients[region.criteria()] = coefficient;
        return coefficients;
    }
}
