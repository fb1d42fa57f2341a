package org.hamkke.bench.methods;

/** TOPSIS with vector normalisation as the book says it, row by row; all criteria are benefits. */
final class PlainTopsis {
    private PlainTopsis() {}

    static double[] closeness(double[][] scores, double[] weights) {
        int criteria = weights.length;
        var lengths = new double[criteria];
        for (var row : scores) for (int j = 0; j < criteria; j++) lengths[j] += row[j] * row[j];
        var weighted = new double[scores.length][criteria];
        for (int i = 0; i < scores.length; i++)
            for (int j = 0; j < criteria; j++)
                weighted[i][j] = weights[j] * scores[i][j] / Math.sqrt(lengths[j]);
        var best = weighted[0].clone();
        var worst = weighted[0].clone();
        for (var row : weighted)
            for (int j = 0; j < criteria; j++) {
                best[j] = Math.max(best[j], row[j]);
                worst[j] = Math.min(worst[j], row[j]);
            }
        var closeness = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            double plus = distance(weighted[i], best);
            double minus = distance(weighted[i], worst);
            closeness[i] = minus / (plus + minus);
        }
        return closeness;
    }

    private static double distance(double[] row, double[] ideal) {
        double sum = 0;
        for (int j = 0; j < row.length; j++) sum += (row[j] - ideal[j]) * (row[j] - ideal[j]);
        return Math.sqrt(sum);
    }
}
