package org.hamkke.fit.method;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * A walk that is even on a constrained region in the long run: at each step two weights share out their sum anew,
 * evenly between the ends that bounds and orders leave them. Between two draws it takes n³ steps (64 at least), so
 * that they hardly know of each other.
 *
 * <p>Source: hit-and-run with coordinate directions; Smith 1984, Operations Research 32; Tervonen et al. 2013, EJOR
 * 224.
 */
final class PairwiseWalk implements WeightSampler {
    private static final int LEAST_STEPS = 64;
    private final WeightRegion region;
    private final int[] free;
    private final double[] at;
    private final int steps;
    private double least;
    private double greatest;

    private PairwiseWalk(WeightRegion region, double[] start) {
        this.region = region;
        this.at = start;
        this.free =
                IntStream.range(0, start.length).filter(j -> !region.boundsOf(j).fixed()).toArray();
        this.steps = Math.max(LEAST_STEPS, free.length * free.length * free.length);
    }

    static PairwiseWalk started(WeightRegion region, RandomGenerator random) {
        var walk = new PairwiseWalk(region, RoomiestWeights.in(region));
        for (int draw = 0; draw < 10; draw++) walk.draw(new double[walk.at.length], random);
        return walk;
    }

    @Override
    public void draw(double[] weights, RandomGenerator random) {
        for (int step = 0; step < steps && free.length > 1; step++) step(random);
        System.arraycopy(at, 0, weights, 0, weights.length);
    }

    private void step(RandomGenerator random) {
        int first = random.nextInt(free.length);
        int second = (first + random.nextInt(1, free.length)) % free.length;
        share(free[first], free[second], random.nextDouble());
    }

    private void share(int i, int j, double where) {
        double sum = at[i] + at[j];
        least = Math.max(region.boundsOf(i).least(), sum - region.boundsOf(j).greatest());
        greatest = Math.min(region.boundsOf(i).greatest(), sum - region.boundsOf(j).least());
        for (var order : region.orders()) narrow(order, i, j, sum);
        if (least >= greatest) return;
        at[i] = least + where * (greatest - least);
        at[j] = sum - at[i];
    }

    /** What an order leaves to w_i when w_j = sum − w_i. */
    private void narrow(WeightRegion.Order order, int i, int j, double sum) {
        int heavier = order.heavier();
        int lighter = order.lighter();
        if (heavier == i) atLeast(lighter == j ? sum / 2 : at[lighter]);
        else if (lighter == i) atMost(heavier == j ? sum / 2 : at[heavier]);
        else if (heavier == j) atMost(sum - at[lighter]);
        else if (lighter == j) atLeast(sum - at[heavier]);
    }

    private void atLeast(double weight) {
        least = Math.max(least, weight);
    }

    private void atMost(double weight) {
        greatest = Math.min(greatest, weight);
    }
}
