package org.hamkke.bench.methods;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.hamkke.fit.method.DecisionMatrix;
import org.hamkke.fit.method.Smaa;
import org.hamkke.fit.method.SmaaResult;
import org.hamkke.fit.method.UncertainMatrix;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** 10,000 weight vectors × 1,000 candidates × 12 criteria: acceptabilities, central weights, confidence and all pairs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 5)
public class SmaaBenchmark {
    private static final int DRAWS = 10_000;
    private static final Smaa SMAA = new Smaa(DRAWS, Smaa.USUAL_SEED);
    private final double[][] scores = Inputs.scores(1_000);
    private final UncertainMatrix matrix =
            UncertainMatrix.exactly(DecisionMatrix.ofBenefits(scores));

    /** Both draw their own weights, the plain code a tenth of them: alike up to five standard errors of the difference. */
    @Setup
    public void check() {
        var engine = engine();
        var shares = IntStream.range(0, scores.length).mapToDouble(engine::firstShare).toArray();
        int few = DRAWS / 10;
        var plain = PlainSmaa.run(scores, few, Smaa.USUAL_SEED);
        Inputs.requireAlike(shares, plain.firstShares(few), 0.083);
    }

    @Benchmark
    public SmaaResult engine() {
        return SMAA.run(matrix);
    }

    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 3)
    public PlainSmaa plain() {
        return PlainSmaa.run(scores, DRAWS, Smaa.USUAL_SEED);
    }
}
