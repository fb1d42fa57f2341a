package org.hamkke.fit.method;

import java.util.random.RandomGenerator;

/** Draws weights evenly from a region; keeps state, so one per thread. */
interface WeightSampler {
    void draw(double[] weights, RandomGenerator random);

    static WeightSampler of(WeightRegion region, RandomGenerator random) {
        return region.unbounded()
                ? WeightSampler::fromSimplex
                : PairwiseWalk.started(region, random);
    }

    /**
     * Exponentials divided by their sum are even on the simplex; source: Rubinstein 1982, Tervonen and Lahdelma 2007,
     * EJOR 178.
     */
    private static void fromSimplex(double[] weights, RandomGenerator random) {
        double sum = 0;
        for (int j = 0; j < weights.length; j++) {
            weights[j] = random.nextExponential();
            sum += weights[j];
        }
        for (int j = 0; j < weights.length; j++) weights[j] /= sum;
    }
}
