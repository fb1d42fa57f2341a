package org.hamkke.fit.method;

import java.util.List;
import java.util.stream.IntStream;

/**
 * VIKOR, compromise ranking: the regret of a candidate in a criterion is w_j (f* − f)/(f* − f⁻), 0 where all are
 * equal; S is its sum and R its maximum, Q = v (S − S*)/(S⁻ − S*) + (1 − v)(R − R*)/(R⁻ − R*). Less is better in
 * all three, all in 0..1.
 *
 * <p>The compromise is the first by Q alone if it leads by 1/(m − 1) at least (C1) and is also first by S or by R
 * (C2); the first two (and who ties with the second) if only C2 fails; otherwise all that are nearer to the first
 * than 1/(m − 1).
 *
 * <p>Errors: not one weight per criterion, v outside 0..1.
 *
 * <p>Source: Opricovic 1998; Opricovic and Tzeng 2004, EJOR 156:445–455.
 */
public record Vikor(Vector s, Vector r, Vector q, Ranking ranking, List<Integer> compromise) {
    private static final double ROUNDING = 1e-12;

    public Vikor {
        compromise = List.copyOf(compromise);
    }

    /** v weighs the regret of all criteria together against the greatest single one; usually ½. */
    public static Vikor of(DecisionMatrix matrix, Weights weights, double v) {
        weights.requireSize(matrix.criteria());
        if (!(v >= 0 && v <= 1)) throw InputRule.MUST_BE_WITHIN.brokenAt(InputPlace.at("v"), 0, 1);
        var columns = Normalisation.MIN_MAX.columns(matrix);
        var s = new double[matrix.candidates()];
        var r = new double[matrix.candidates()];
        for (int j = 0; j < columns.length; j++) addRegrets(columns[j], weights.get(j), s, r);
        return from(s, r, mixed(shares(s), shares(r), v));
    }

    private static Vikor from(double[] s, double[] r, double[] q) {
        var ranking = Ranking.lowestFirst(Vector.holding(q));
        var compromise = compromise(ranking, s, r, q);
        return new Vikor(
                Vector.holding(s), Vector.holding(r), Vector.holding(q), ranking, compromise);
    }

    private static void addRegrets(double[] values, double weight, double[] s, double[] r) {
        for (int i = 0; i < values.length; i++) {
            double regret = weight * (1 - values[i]);
            s[i] += regret;
            r[i] = Math.max(r[i], regret);
        }
    }

    /** 0 for the least, 1 for the greatest; all 0 where they are equal. */
    private static double[] shares(double[] regrets) {
        var extremes = Extremes.of(regrets, Direction.MIN);
        double range = -extremes.range();
        return Vector.holding(regrets).stream()
                .map(x -> range <= ROUNDING ? 0 : (x - extremes.best()) / range)
                .toArray();
    }

    private static double[] mixed(double[] s, double[] r, double v) {
        return IntStream.range(0, s.length).mapToDouble(i -> v * s[i] + (1 - v) * r[i]).toArray();
    }

    private static List<Integer> compromise(Ranking ranking, double[] s, double[] r, double[] q) {
        int first = ranking.at(0);
        if (q.length == 1) return List.of(first);
        double lead = 1.0 / (q.length - 1);
        boolean clear = q[ranking.at(1)] - q[first] >= lead - ROUNDING;
        if (!clear) return nearerThan(lead, ranking, q);
        boolean stable = least(s, first) || least(r, first);
        return stable ? List.of(first) : upTo(ranking.placeOf(ranking.at(1)), ranking);
    }

    private static List<Integer> upTo(int place, Ranking ranking) {
        return IntStream.of(ranking.order())
                .takeWhile(i -> ranking.placeOf(i) <= place)
                .boxed()
                .toList();
    }

    private static List<Integer> nearerThan(double lead, Ranking ranking, double[] q) {
        return IntStream.of(ranking.order())
                .takeWhile(i -> q[i] - q[ranking.at(0)] < lead - ROUNDING)
                .boxed()
                .toList();
    }

    private static boolean least(double[] regrets, int candidate) {
        return regrets[candidate] <= Extremes.of(regrets, Direction.MIN).best() + ROUNDING;
    }
}
