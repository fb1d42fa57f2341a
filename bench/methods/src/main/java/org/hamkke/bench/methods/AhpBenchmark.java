package org.hamkke.bench.methods;

import java.util.concurrent.TimeUnit;
import org.hamkke.fit.method.Ahp;
import org.hamkke.fit.method.PairwiseComparison;
import org.hamkke.fit.method.RandomIndex;
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

/**
 * 15 criteria, from the judgements as they are sent. The engine also checks reciprocity, gives the consistency and names the
 * worst judgements; the plain code only finds the priorities.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class AhpBenchmark {
    private final double[][] judgements = Inputs.judgements(15);

    @Setup
    public void check() {
        Inputs.requireAlike(engine().priorities().values().toArray(), plain(), 1e-9);
    }

    @Benchmark
    public Ahp.Result engine() {
        return Ahp.priorities(PairwiseComparison.of(judgements), RandomIndex.SAATY_1980);
    }

    @Benchmark
    public double[] plain() {
        return PlainAhp.priorities(judgements);
    }
}
