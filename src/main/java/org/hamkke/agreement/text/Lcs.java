package org.hamkke.agreement.text;

import java.util.List;

/** Longest common subsequence: {@code table[i][j]} is its length for the rests of both lists from i and j on. */
final class Lcs {
    private Lcs() {}

    static int[][] table(List<?> a, List<?> b) {
        var length = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--)
            for (int j = b.size() - 1; j >= 0; j--)
                length[i][j] = step(length, a.get(i).equals(b.get(j)), i, j);
        return length;
    }

    private static int step(int[][] length, boolean equal, int i, int j) {
        return equal ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
    }
}
