package org.hamkke.bench.methods;

import java.util.concurrent.TimeUnit;
import org.hamkke.fit.method.DecisionMatrix;
import org.hamkke.fit.method.Normalisation;
import org.hamkke.fit.method.Topsis;
import org.hamkke.fit.method.Weights;
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

/** 100,000 candidates × 12 criteria; the engine also ranks, the plain code only scores. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class TopsisBenchmark {
    private final double[][] scores = Inputs.scores(100_000);
    private final DecisionMatrix matrix = DecisionMatrix.ofBenefits(scores);
    private final Weights weights = Weights.of(Inputs.weights());

    @Setup
    public void check() {
        Inputs.requireAlike(engine().closeness().toArray(), plain(), 1e-12);
    }

    @Benchmark
    public Topsis engine() {
        return Topsis.of(matrix, weights, Normalisation.VECTOR);
    }

    @Benchmark
    public double[] plain() {
        return PlainTopsis.closeness(scores, Inputs.weights());
    }
}
