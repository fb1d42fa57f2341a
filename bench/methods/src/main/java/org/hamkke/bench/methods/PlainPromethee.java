package org.hamkke.bench.methods;

import org.hamkke.fit.method.PreferenceFunction;

/** PROMETHEE II by its definition: every pair of candidates in every criterion. */
final class PlainPromethee {
    private PlainPromethee() {}

    static double[] net(double[][] scores, double[] weights, PreferenceFunction preference) {
        var net = new double[scores.length];
        for (int a = 0; a < scores.length; a++) {
            double flow = 0;
            for (int b = 0; b < scores.length; b++)
                for (int j = 0; j < weights.length; j++) {
                    double difference = scores[a][j] - scores[b][j];
                    flow += weights[j] * preference.of(difference);
                    flow -= weights[j] * preference.of(-difference);
                }
            net[a] = flow / (scores.length - 1);
        }
        return net;
    }
}
