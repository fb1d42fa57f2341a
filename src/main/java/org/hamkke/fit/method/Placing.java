package org.hamkke.fit.method;

import java.util.Arrays;

/**
 * Competition places (1, 2, 2, 4) of n scores, the highest first, in n log n without boxing. Two neighbours share a
 * place when they differ from the leader of their tie by at most {@value #TIE} of the greater of 1 and the leader.
 * Keeps its buffers: one per thread.
 */
final class Placing {
    static final double TIE = 1e-12;
    private final double[] rising;
    private final int[] placeAt;
    private final int[] places;

    Placing(int size) {
        rising = new double[size];
        placeAt = new int[size];
        places = new int[size];
    }

    /** The array is reused by the next call. */
    int[] of(double[] scores) {
        System.arraycopy(scores, 0, rising, 0, rising.length);
        Arrays.sort(rising);
        placeRising();
        for (int i = 0; i < places.length; i++)
            places[i] = placeAt[Arrays.binarySearch(rising, scores[i])];
        return places;
    }

    private void placeRising() {
        int last = rising.length - 1;
        int leader = last;
        for (int k = last; k >= 0; k--) {
            if (!tied(rising[leader], rising[k])) leader = k;
            placeAt[k] = last - leader + 1;
        }
    }

    static boolean tied(double a, double b) {
        return Math.abs(a - b) <= TIE * Math.max(1, Math.abs(a));
    }
}
