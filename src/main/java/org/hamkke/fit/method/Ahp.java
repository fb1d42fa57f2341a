package org.hamkke.fit.method;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Analytic hierarchy process: the priorities w of a {@link PairwiseComparison} A are its principal eigenvector, A w
 * = λmax w, Σ w = 1; CI = (λmax − n)/(n − 1), CR = CI / RI. A CR above {@value #ACCEPTABLE} is a warning, never a
 * refusal.
 *
 * <p>The judgements that hurt consistency most are those farthest from the ratio of the priorities, by the factor
 * max(a_ij w_j / w_i, w_i / (a_ij w_j)).
 *
 * <p>The eigenvector comes from {@link RepeatedSquaring}: A is positive, so its powers converge (Perron). A general
 * eigenvalue solver doesn't do here: it fails on consistent matrices, whose other eigenvalues are all 0.
 *
 * <p>Source: Saaty 1977, J. Math. Psych. 15; Saaty 1990, EJOR 48; Saaty 2003, EJOR 145 for the worst judgements.
 */
public final class Ahp {
    public static final double ACCEPTABLE = 0.10;
    public static final int WORST_SHOWN = 3;

    private Ahp() {}

    public record Result(
            Weights priorities,
            double lambdaMax,
            double consistencyIndex,
            double consistencyRatio,
            RandomIndex randomIndex,
            List<Judgement> worstJudgements) {
        public Result {
            worstJudgements = List.copyOf(worstJudgements);
        }

        public boolean acceptable() {
            return consistencyRatio <= ACCEPTABLE;
        }
    }

    /** How many times row outweighs column: as stated, and as all judgements together say. */
    public record Judgement(int row, int column, double stated, double implied) {
        /** 1 where both agree. */
        public double factor() {
            return Math.max(stated / implied, implied / stated);
        }
    }

    public static Result priorities(PairwiseComparison comparison, RandomIndex randomIndex) {
        int size = comparison.size();
        var weights = eigenvector(comparison);
        // Never below n for positive reciprocals; what falls short of it is rounding.
        double lambdaMax = Math.max(size, eigenvalue(comparison, weights));
        double index = size == 1 ? 0 : (lambdaMax - size) / (size - 1);
        return new Result(
                weights,
                lambdaMax,
                index,
                randomIndex.ratio(index, size),
                randomIndex,
                worst(comparison, weights));
    }

    private static Weights eigenvector(PairwiseComparison comparison) {
        int size = comparison.size();
        var power = RepeatedSquaring.ofPositive(comparison.judgements().cells(), size);
        return Weights.normalised(Matrix.holding(power, size).column(0).cells());
    }

    /** Σ_i (A w)_i, because Σ w = 1. */
    private static double eigenvalue(PairwiseComparison comparison, Weights weights) {
        double sum = 0;
        for (int i = 0; i < comparison.size(); i++)
            for (int j = 0; j < comparison.size(); j++)
                sum += comparison.get(i, j) * weights.get(j);
        return sum;
    }

    private static List<Judgement> worst(PairwiseComparison comparison, Weights weights) {
        return IntStream.range(0, comparison.size())
                .boxed()
                .flatMap(i -> judgements(i, comparison, weights))
                .filter(judgement -> judgement.factor() > 1 + 1e-6)
                .sorted(comparingDouble(Judgement::factor).reversed())
                .limit(WORST_SHOWN)
                .toList();
    }

    private static Stream<Judgement> judgements(
            int i, PairwiseComparison comparison, Weights weights) {
        return IntStream.range(i + 1, comparison.size())
                .mapToObj(j ->
                        new Judgement(i, j, comparison.get(i, j), weights.get(i) / weights.get(j)));
    }
}
