package org.hamkke.fit.method;

import java.util.function.UnaryOperator;

/**
 * The limit of the scaled powers A, A², A⁴, … of a non-negative matrix, row after row. Nothing is ever subtracted,
 * so no digit is lost; and a matrix that settles slowly needs only a few squarings more.
 */
final class RepeatedSquaring {
    private static final int MOST = 100;
    private static final double STILL = 1e-15;

    private RepeatedSquaring() {}

    /**
     * Of a positive matrix, scaled to a mean column sum of 1: every column is a multiple of the principal
     * eigenvector.
     */
    static double[] ofPositive(double[] cells, int size) {
        return limit(cells, size, power -> scaled(power, size));
    }

    /** Of a column-stochastic matrix without periods; each column is kept at sum 1 against rounding. */
    static double[] ofStochastic(double[] cells, int size) {
        return limit(cells, size, power -> columnsScaled(power, size));
    }

    private static double[] limit(double[] cells, int size, UnaryOperator<double[]> scaling) {
        var power = scaling.apply(cells);
        for (int k = 0; k < MOST; k++) {
            var next = scaling.apply(squared(power, size));
            boolean still = distance(power, next) <= STILL;
            power = next;
            if (still) break;
        }
        return power;
    }

    private static double[] squared(double[] cells, int size) {
        var square = new double[cells.length];
        for (int i = 0; i < size; i++)
            for (int k = 0; k < size; k++)
                addRow(cells[i * size + k], cells, k * size, square, i * size, size);
        return square;
    }

    private static void addRow(
            double factor, double[] from, int start, double[] to, int at, int size) {
        for (int j = 0; j < size; j++) to[at + j] += factor * from[start + j];
    }

    private static double[] scaled(double[] cells, int size) {
        double sum = 0;
        for (double x : cells) sum += x / size;
        var scaled = new double[cells.length];
        for (int k = 0; k < cells.length; k++) scaled[k] = cells[k] / sum;
        return scaled;
    }

    private static double[] columnsScaled(double[] cells, int size) {
        var sums = new double[size];
        for (int k = 0; k < cells.length; k++) sums[k % size] += cells[k];
        var scaled = new double[cells.length];
        for (int k = 0; k < cells.length; k++) scaled[k] = cells[k] / sums[k % size];
        return scaled;
    }

    private static double distance(double[] a, double[] b) {
        double greatest = 0;
        for (int k = 0; k < a.length; k++) greatest = Math.max(greatest, Math.abs(a[k] - b[k]));
        return greatest;
    }
}
