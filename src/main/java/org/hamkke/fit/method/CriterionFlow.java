package org.hamkke.fit.method;

import java.util.Arrays;

/**
 * Σ_l P(x_k − x_l) of one criterion for all candidates k. Sorted once, then two marks that only move forward: n log n
 * instead of n², except for the Gaussian. Equal scores get equal sums to the last bit.
 */
final class CriterionFlow {
    private final int[] positions;
    private final double[] rising;
    private final PreferenceFunction function;

    CriterionFlow(double[] scores, PreferenceFunction function) {
        this.function = function;
        this.rising = scores.clone();
        Arrays.sort(rising);
        this.positions = new int[scores.length];
        Arrays.setAll(positions, i -> Arrays.binarySearch(rising, scores[i]));
    }

    /** How much each candidate is preferred to the others. */
    void addPositive(double weight, double[] flows) {
        var sums = sums(rising);
        for (int i = 0; i < flows.length; i++) flows[i] += weight * sums[positions[i]];
    }

    /** How much the others are preferred to each candidate: the same with the order turned round. */
    void addNegative(double weight, double[] flows) {
        int last = rising.length - 1;
        var turned = new double[rising.length];
        for (int k = 0; k <= last; k++) turned[last - k] = -rising[k];
        var sums = sums(turned);
        for (int i = 0; i < flows.length; i++) flows[i] += weight * sums[last - positions[i]];
    }

    private double[] sums(double[] x) {
        var sums = new double[x.length];
        switch (function.type()) {
            case USUAL, U_SHAPE -> addSteps(1, function.q(), x, sums);
            case V_SHAPE, LINEAR -> addRamps(function.q(), function.p(), x, sums);
            case GAUSSIAN -> addAll(x, sums);
            case LEVEL -> {
                addSteps(0.5, function.q(), x, sums);
                addSteps(0.5, function.p(), x, sums);
            }
        }
        return sums;
    }

    private static void addSteps(double height, double threshold, double[] x, double[] sums) {
        int beaten = 0;
        for (int k = 0; k < x.length; k++) {
            while (beaten < k && x[k] - x[beaten] > threshold) beaten++;
            sums[k] += height * beaten;
        }
    }

    private static void addRamps(double from, double to, double[] x, double[] sums) {
        if (from == to) {
            addSteps(1, from, x, sums);
            return;
        }
        var ramp = new SlidingRamp(from, to, x);
        for (int k = 0; k < x.length; k++) sums[k] += ramp.sumAt(k);
    }

    private void addAll(double[] x, double[] sums) {
        for (int k = 0; k < x.length; k++)
            for (int l = 0; l < k; l++) sums[k] += function.of(x[k] - x[l]);
    }
}
