package org.hamkke.fit.method;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Who influences whom in a supermatrix: from column to row wherever an entry is above 0. */
final class Influence {
    private final int[][] next;

    private Influence(int[][] next) {
        this.next = next;
    }

    static Influence of(Matrix matrix) {
        return new Influence(
                IntStream.range(0, matrix.rows())
                        .mapToObj(j -> rowsAboveZero(matrix.column(j)))
                        .toArray(int[][]::new));
    }

    private static int[] rowsAboveZero(Vector column) {
        return IntStream.range(0, column.size()).filter(i -> column.get(i) > 0).toArray();
    }

    /**
     * After how many powers the matrix returns to itself in the limit: the least common multiple over closed
     * groups.
     */
    long period() {
        var levels =
                IntStream.range(0, next.length).mapToObj(this::levelsFrom).toArray(int[][]::new);
        return IntStream.range(0, next.length)
                .filter(i -> closed(i, levels))
                .mapToLong(i -> period(levels[i]))
                .reduce(1, (a, b) -> a / gcd(a, b) * b);
    }

    /** Steps to each element; −1 where there is no way. */
    private int[] levelsFrom(int start) {
        var levels = new int[next.length];
        Arrays.fill(levels, -1);
        levels[start] = 0;
        var queue = new ArrayDeque<Integer>();
        for (queue.add(start); !queue.isEmpty(); ) spread(queue, levels);
        return levels;
    }

    private void spread(ArrayDeque<Integer> queue, int[] levels) {
        int from = queue.remove();
        for (int to : next[from])
            if (levels[to] < 0) {
                levels[to] = levels[from] + 1;
                queue.add(to);
            }
    }

    /** Whether everything that is reached leads back. */
    private static boolean closed(int start, int[][] levels) {
        return IntStream.range(0, levels.length)
                .allMatch(i -> levels[start][i] < 0 || levels[i][start] >= 0);
    }

    /** Of the closed group: the greatest common divisor of level(u) + 1 − level(v) over its arrows u → v. */
    private long period(int[] levels) {
        long divisor = 0;
        for (int from = 0; from < next.length; from++)
            if (levels[from] >= 0)
                for (int to : next[from])
                    divisor = gcd(divisor, Math.abs(levels[from] + 1 - levels[to]));
        return divisor;
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
