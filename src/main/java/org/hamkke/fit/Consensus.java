package org.hamkke.fit;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hamkke.fit.method.Ahp;
import org.hamkke.fit.method.JudgeGroup;
import org.hamkke.fit.method.Matrix;
import org.hamkke.fit.method.PairwiseComparison;
import org.hamkke.fit.method.RandomIndex;
import org.hamkke.fit.method.Weights;

/**
 * What several judges say together: pairwise judgements entry by entry by the geometric mean, other weights by their
 * arithmetic mean.
 *
 * @param each the weights of every judge, in their order
 * @param pairwise of the judges together; only for pairwise judgements
 * @param spread by which factor a typical pairwise judgement is off, entry by entry; only for those
 */
public record Consensus(
        WeighingMethod method,
        List<Judged> judges,
        List<Weights> each,
        Weights together,
        Optional<Ahp.Result> pairwise,
        Optional<Matrix> spread) {
    public Consensus {
        judges = List.copyOf(judges);
        each = List.copyOf(each);
    }

    static Optional<Consensus> of(WeighingMethod method, List<Judged> judges) {
        if (judges.isEmpty()) return Optional.empty();
        var each = judges.stream().map(judged -> judged.judgement().weights()).toList();
        return Optional.of(
                method == WeighingMethod.PAIRWISE
                        ? pairwise(judges, each)
                        : new Consensus(
                                method,
                                judges,
                                each,
                                mean(each),
                                Optional.empty(),
                                Optional.empty()));
    }

    private static Consensus pairwise(List<Judged> judges, List<Weights> each) {
        var group = new JudgeGroup(judges.stream().map(j -> j.judgement().comparison()).toList());
        var result = priorities(group.mean());
        return new Consensus(
                WeighingMethod.PAIRWISE,
                judges,
                each,
                result.priorities(),
                Optional.of(result),
                Optional.of(group.spread()));
    }

    static Ahp.Result priorities(PairwiseComparison comparison) {
        return Ahp.priorities(comparison, RandomIndex.SAATY_1980);
    }

    private static Weights mean(List<Weights> each) {
        return Weights.normalised(
                IntStream.range(0, each.getFirst().size())
                        .mapToDouble(j ->
                                each.stream().mapToDouble(w -> w.get(j)).average().orElseThrow())
                        .toArray());
    }

    /** The least any judge gives this part. */
    public double least(int part) {
        return each.stream().mapToDouble(w -> w.get(part)).min().orElseThrow();
    }

    public double greatest(int part) {
        return each.stream().mapToDouble(w -> w.get(part)).max().orElseThrow();
    }

    /** How consistent a judge is by themselves: 0 entirely; nothing where the method can't tell. */
    public Optional<Double> consistency(int judge) {
        var judgement = judges.get(judge).judgement();
        return switch (method) {
            case PAIRWISE -> Optional.of(priorities(judgement.comparison()).consistencyRatio());
            case BEST_WORST -> Optional.of(judgement.bestWorst().linear().consistencyRatio());
            default -> Optional.empty();
        };
    }
}
