package org.hamkke.bench.methods;

import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** SMAA-2 over weights as the papers say it: score, sort, count places and pairs; one draw after the other. */
final class PlainSmaa {
    private final int[][] places;
    private final int[][] wins;

    private PlainSmaa(int candidates) {
        places = new int[candidates][candidates];
        wins = new int[candidates][candidates];
    }

    static PlainSmaa run(double[][] scores, int draws, long seed) {
        var random = new SplittableRandom(seed);
        var smaa = new PlainSmaa(scores.length);
        for (int draw = 0; draw < draws; draw++) smaa.count(scores, weights(scores, random));
        return smaa;
    }

    private static double[] weights(double[][] scores, SplittableRandom random) {
        var weights = new double[scores[0].length];
        double sum = 0;
        for (int j = 0; j < weights.length; j++) sum += weights[j] = random.nextExponential();
        for (int j = 0; j < weights.length; j++) weights[j] /= sum;
        return weights;
    }

    private void count(double[][] scores, double[] weights) {
        var totals = new double[scores.length];
        for (int i = 0; i < totals.length; i++)
            for (int j = 0; j < weights.length; j++) totals[i] += weights[j] * scores[i][j];
        var order =
                IntStream.range(0, totals.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> -totals[i]))
                        .toList();
        for (int place = 0; place < totals.length; place++) places[order.get(place)][place]++;
        for (int i = 0; i < totals.length; i++)
            for (int k = 0; k < totals.length; k++) if (totals[i] > totals[k]) wins[i][k]++;
    }

    double[] firstShares(int draws) {
        return IntStream.range(0, places.length)
                .mapToDouble(i -> (double) places[i][0] / draws)
                .toArray();
    }

    int[][] wins() {
        return wins;
    }
}
