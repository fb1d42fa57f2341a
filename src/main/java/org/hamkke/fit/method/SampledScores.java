package org.hamkke.fit.method;

import java.util.List;
import java.util.random.RandomGenerator;

/** Whole matrices, of which each draw takes one. */
record SampledScores(int candidates, int criteria, List<double[][]> samples)
        implements UncertainMatrix {
    private static final InputPlace SAMPLES = InputPlace.at("samples");

    static SampledScores of(List<DecisionMatrix> samples) {
        if (samples.isEmpty()) throw InputRule.MUST_NOT_BE_EMPTY.brokenAt(SAMPLES);
        var first = samples.getFirst();
        for (int s = 1; s < samples.size(); s++) checkAlike(first, samples.get(s), s);
        return new SampledScores(
                first.candidates(),
                first.criteria(),
                samples.stream().map(DecisionMatrix::oriented).toList());
    }

    private static void checkAlike(DecisionMatrix first, DecisionMatrix other, int s) {
        if (other.candidates() != first.candidates())
            throw InputRule.MUST_HAVE_LENGTH.brokenAt(
                    SAMPLES.and(s), first.candidates(), other.candidates());
        if (!other.directions().equals(first.directions()))
            throw InputRule.MUST_AGREE.brokenAt(SAMPLES.and(s), first.directions());
    }

    @Override
    public boolean certain() {
        return samples.size() == 1;
    }

    @Override
    public void draw(double[][] columns, RandomGenerator random) {
        var sample = samples.get(certain() ? 0 : random.nextInt(samples.size()));
        for (int j = 0; j < sample.length; j++)
            System.arraycopy(sample[j], 0, columns[j], 0, candidates);
    }
}
