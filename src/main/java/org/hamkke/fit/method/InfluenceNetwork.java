package org.hamkke.fit.method;

import java.util.Arrays;

/**
 * A choice as a network: the goal weighs the criteria, criteria lean on one another, and the candidates come last. Half of
 * what a criterion that leans on others hands on goes to those, in proportion to how much it leans on each, and half to the
 * candidates in proportion to their scores; one that leans on none hands all of it to the candidates. They keep what they
 * are given, and so the limit read from the goal says how much each gets.
 *
 * <p>m candidates × n criteria and an n × n matrix of leanings in, of which entry (j, k) says how much criterion j leans on
 * criterion k, 0 for not at all; a column-stochastic supermatrix of 1 + n + m elements out, in that order. With no leanings
 * its limit is the AHP's distributive synthesis.
 *
 * <p>Errors: see {@link Anp}.
 *
 * <p>Source: Saaty 1996 and 2001, Decision Making with Dependence and Feedback (a hierarchy with inner dependence of its
 * criteria, the two blocks of a column weighted alike).
 */
public record InfluenceNetwork(Matrix supermatrix, int criteria) {
    public static InfluenceNetwork of(Matrix scores, Weights weights, Matrix leanings) {
        int n = scores.columns();
        var supermatrix = new double[1 + n + scores.rows()][1 + n + scores.rows()];
        for (int j = 0; j < n; j++) {
            supermatrix[1 + j][0] = weights.get(j);
            double kept = fillLeanings(supermatrix, j, leanings.row(j).toArray());
            fillScores(supermatrix, j, scores.column(j), kept);
        }
        for (int e = 1 + n; e < supermatrix.length; e++) supermatrix[e][e] = 1;
        return new InfluenceNetwork(Matrix.of(supermatrix), n);
    }

    /** What is left for the candidates. */
    private static double fillLeanings(double[][] supermatrix, int criterion, double... leanings) {
        double all = Arrays.stream(leanings).sum();
        if (all == 0) return 1;
        for (int k = 0; k < leanings.length; k++)
            supermatrix[1 + k][1 + criterion] = leanings[k] / all / 2;
        return 0.5;
    }

    private static void fillScores(
            double[][] supermatrix, int criterion, Vector scores, double share) {
        double all = scores.stream().sum();
        int first = supermatrix.length - scores.size();
        for (int i = 0; i < scores.size(); i++)
            supermatrix[first + i][1 + criterion] =
                    share * (all == 0 ? 1.0 / scores.size() : scores.get(i) / all);
    }

    public static boolean holds(int candidates, int criteria) {
        return 1 + criteria + candidates <= Anp.LARGEST;
    }

    /** Of the candidates, together 1. */
    public Vector priorities() {
        var limit = Anp.of(supermatrix.toArray()).priorities().toArray();
        return Vector.holding(Arrays.copyOfRange(limit, 1 + criteria, limit.length));
    }
}
