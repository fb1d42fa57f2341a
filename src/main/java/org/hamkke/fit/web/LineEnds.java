package org.hamkke.fit.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Heights for the labels of lines, as near to where the lines end as they can be without standing on each other: the least
 * squares under a least distance, which is isotonic regression by pooling adjacent violators (Ayer et al. 1955) once the
 * distance is taken out.
 */
record LineEnds(double gap, double top, double bottom) {
    /** @return in the order of what was wanted */
    double[] apart(double... wanted) {
        var order =
                IntStream.range(0, wanted.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> wanted[i]))
                        .toList();
        var pools = new ArrayList<Pool>();
        for (int k = 0; k < order.size(); k++) add(pools, new Pool(wanted[order.get(k)] - k * gap));
        return placed(order, pools);
    }

    private static void add(List<Pool> pools, Pool pool) {
        while (!pools.isEmpty() && pools.getLast().mean() >= pool.mean())
            pool = pools.removeLast().and(pool);
        pools.add(pool);
    }

    private double[] placed(List<Integer> order, List<Pool> pools) {
        var placed = new double[order.size()];
        double lowest = Math.max(top, bottom - (order.size() - 1) * gap);
        int k = 0;
        for (var pool : pools)
            for (int last = k + pool.size(); k < last; k++)
                placed[order.get(k)] = Math.clamp(pool.mean(), top, lowest) + k * gap;
        return placed;
    }

    private record Pool(double sum, int size) {
        Pool(double height) {
            this(height, 1);
        }

        double mean() {
            return sum / size;
        }

        Pool and(Pool next) {
            return new Pool(sum + next.sum, size + next.size);
        }
    }
}
