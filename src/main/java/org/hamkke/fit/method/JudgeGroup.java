package org.hamkke.fit.method;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Several judges on the same comparisons. Their judgements are aggregated element by element by the geometric mean,
 * the only mean that keeps reciprocals reciprocal; their spread is the geometric standard deviation exp √(Σ(ln a −
 * mean)²/k), 1 where all agree and 2 where a typical judgement is off by the factor 2.
 *
 * <p>Errors, in field {@code judges}: none at all, sizes that differ.
 *
 * <p>Source: Aczél and Saaty 1983, J. Math. Psych. 27.
 */
public record JudgeGroup(List<PairwiseComparison> judges) {
    public JudgeGroup {
        judges = List.copyOf(judges);
        var place = InputPlace.at("judges");
        if (judges.isEmpty()) throw InputRule.MUST_NOT_BE_EMPTY.brokenAt(place);
        for (int k = 0; k < judges.size(); k++)
            if (judges.get(k).size() != judges.getFirst().size())
                throw InputRule.MUST_HAVE_LENGTH.brokenAt(
                        place.and(k), judges.getFirst().size(), judges.get(k).size());
    }

    public PairwiseComparison mean() {
        return new PairwiseComparison(perEntry(logs -> Math.exp(meanOf(logs))));
    }

    public Matrix spread() {
        return perEntry(JudgeGroup::spreadOf);
    }

    private Matrix perEntry(ToDoubleFunction<double[]> summary) {
        int size = judges.getFirst().size();
        var entries = IntStream.range(0, size * size).mapToObj(k -> logs(k / size, k % size));
        return Matrix.holding(entries.mapToDouble(summary).toArray(), size);
    }

    private double[] logs(int i, int j) {
        return judges.stream().mapToDouble(judge -> Math.log(judge.get(i, j))).toArray();
    }

    private static double meanOf(double[] logs) {
        return Vector.holding(logs).stream().sum() / logs.length;
    }

    private static double spreadOf(double[] logs) {
        double mean = meanOf(logs);
        double squares = Vector.holding(logs).stream().map(x -> (x - mean) * (x - mean)).sum();
        return Math.exp(Math.sqrt(squares / logs.length));
    }
}
