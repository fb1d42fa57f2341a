package org.hamkke.fit.method;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** A share of the draws with random numbers of its own. */
record SmaaLane(RandomGenerator random, int draws) {
    SmaaTally counted(UncertainMatrix matrix, WeightRegion region) {
        int candidates = matrix.candidates();
        var tally = new SmaaTally(candidates, matrix.criteria());
        var sampler = WeightSampler.of(region, random);
        var placing = new DrawPlacing(candidates);
        var weights = new double[matrix.criteria()];
        var columns = new double[weights.length][candidates];
        var scores = new double[candidates];
        for (int draw = 0; draw < draws; draw++) {
            sampler.draw(weights, random);
            if (draw == 0 || !matrix.certain()) matrix.draw(columns, random);
            weigh(columns, weights, scores);
            tally.count(weights, placing.of(scores));
        }
        return tally;
    }

    private static void weigh(double[][] columns, double[] weights, double[] scores) {
        Arrays.fill(scores, 0);
        for (int j = 0; j < weights.length; j++) addWeighted(columns[j], weights[j], scores);
    }

    /** Both arrays under the same index, so that the processor takes several candidates at once. */
    private static void addWeighted(double[] column, double weight, double[] scores) {
        for (int i = 0; i < scores.length; i++) scores[i] += weight * column[i];
    }

    /** How often each candidate is first with its own central weights. */
    int[] confirmed(SmaaConfidence confidence) {
        var columns = confidence.room();
        var firsts = confidence.noFirsts();
        for (int draw = 0; draw < draws; draw++) {
            confidence.matrix().draw(columns, random);
            confidence.countFirsts(columns, firsts);
        }
        return firsts;
    }
}
