package org.hamkke.bench.methods;

import java.util.Arrays;

/** AHP by the power method: multiply by the judgements until nothing moves. */
final class PlainAhp {
    private PlainAhp() {}

    static double[] priorities(double[][] judgements) {
        var priorities = new double[judgements.length];
        Arrays.fill(priorities, 1.0 / judgements.length);
        double moved = 1;
        while (moved > 1e-14) {
            var next = multiplied(judgements, priorities);
            moved = 0;
            for (int i = 0; i < next.length; i++)
                moved = Math.max(moved, Math.abs(next[i] - priorities[i]));
            priorities = next;
        }
        return priorities;
    }

    private static double[] multiplied(double[][] judgements, double[] priorities) {
        var product = new double[priorities.length];
        double sum = 0;
        for (int i = 0; i < product.length; i++) {
            for (int j = 0; j < product.length; j++) product[i] += judgements[i][j] * priorities[j];
            sum += product[i];
        }
        for (int i = 0; i < product.length; i++) product[i] /= sum;
        return product;
    }
}
