package org.hamkke.bench.methods;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hamkke.fit.method.DecisionMatrix;
import org.hamkke.fit.method.PreferenceFunction;
import org.hamkke.fit.method.Promethee;
import org.hamkke.fit.method.Weights;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * 100,000 candidates × 12 criteria by sorting; by pairs that would be 120 thousand million comparisons, so the plain code
 * is timed on 4,000, beside the engine on as many.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 5, time = 3)
public class PrometheeBenchmark {
    private static final int FEW = 4_000;
    private static final PreferenceFunction LINEAR = PreferenceFunction.linear(5, 20);

    @Param({"usual", "linear"})
    private String preference = "usual";

    private final double[][] few = Inputs.scores(FEW);
    private final DecisionMatrix fewMatrix = DecisionMatrix.ofBenefits(few);
    private final DecisionMatrix matrix = DecisionMatrix.ofBenefits(Inputs.scores(100_000));
    private final Weights weights = Weights.of(Inputs.weights());

    @Setup
    public void check() {
        Inputs.requireAlike(engineOn4000().net().toArray(), plainOn4000(), 1e-9);
    }

    private PreferenceFunction function() {
        return preference.equals("usual") ? PreferenceFunction.usual() : LINEAR;
    }

    private List<PreferenceFunction> functions() {
        return Collections.nCopies(Inputs.CRITERIA, function());
    }

    @Benchmark
    public Promethee engineOn100000() {
        return Promethee.of(matrix, weights, functions());
    }

    @Benchmark
    public Promethee engineOn4000() {
        return Promethee.of(fewMatrix, weights, functions());
    }

    @Benchmark
    public double[] plainOn4000() {
        return PlainPromethee.net(few, Inputs.weights(), function());
    }
}
