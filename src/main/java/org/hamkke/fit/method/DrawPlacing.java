package org.hamkke.fit.method;

import java.util.Arrays;

/**
 * Competition places as {@link Placing} gives them, for at most 1,024 scores and very many times: sorts whole numbers
 * that carry a coarse level and the index, which is several times faster than sorting the scores, and then puts right
 * the few neighbours that share a level. Keeps its buffers: one per thread.
 */
final class DrawPlacing {
    private static final int INDEX_BITS = 10;
    private static final int INDEX = (1 << INDEX_BITS) - 1;
    private static final int LEVELS = (1 << (31 - INDEX_BITS)) - 1;
    private final int[] keys;
    private final int[] places;

    DrawPlacing(int size) {
        keys = new int[size];
        places = new int[size];
    }

    /** The array is reused by the next call. */
    int[] of(double[] scores) {
        level(scores);
        Arrays.sort(keys);
        for (int k = 0; k < keys.length; k++) keys[k] &= INDEX;
        putRight(scores);
        place(scores);
        return places;
    }

    private void level(double[] scores) {
        var extremes = Extremes.of(scores, Direction.MAX);
        double scale = extremes.range() == 0 ? 0 : LEVELS / extremes.range();
        for (int i = 0; i < keys.length; i++) {
            int level = (int) ((extremes.best() - scores[i]) * scale);
            keys[i] = (Math.min(level, LEVELS) << INDEX_BITS) | i;
        }
    }

    private void putRight(double[] scores) {
        for (int k = 1; k < keys.length; k++) {
            int moving = keys[k];
            int to = k;
            for (; to > 0 && scores[keys[to - 1]] < scores[moving]; to--) keys[to] = keys[to - 1];
            keys[to] = moving;
        }
    }

    private void place(double[] scores) {
        int leader = 0;
        for (int k = 0; k < keys.length; k++) {
            if (!Placing.tied(scores[keys[leader]], scores[keys[k]])) leader = k;
            places[keys[k]] = leader + 1;
        }
    }
}
