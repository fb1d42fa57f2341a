package org.hamkke.fit.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.hamkke.fit.Comparison;
import org.hamkke.fit.method.Weights;
import org.hamkke.fit.picture.Basis;
import org.hamkke.fit.picture.Mark;
import org.hamkke.fit.picture.Opinion;
import org.hamkke.fit.picture.Runner;

/** What the calculators are sent so that they answer with the figures of a frozen ranking. */
record RecordBodies(Basis basis) {
    Map<String, Object> of(Opinion opinion) {
        return switch (opinion.calculation()) {
            case "vikor" -> crisp("v", Comparison.VIKOR_V);
            case "promethee" -> crisp("preferences", preferences());
            case "fuzzy-topsis" -> fuzzy();
            default -> crisp("normalisation", opinion.normalisation());
        };
    }

    static Weights weights(Basis basis) {
        return Weights.of(
                basis.criteria().stream().mapToDouble(c -> c.share().doubleValue()).toArray());
    }

    static double[][] rows(List<Runner> ranked) {
        return ranked.stream().map(RecordBodies::row).toArray(double[][]::new);
    }

    /** A ranked candidate has every mean. */
    private static double[] row(Runner runner) {
        return runner.means().stream()
                .map(Objects::requireNonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .toArray();
    }

    private Map<String, Object> crisp(String setting, Object value) {
        var weights = weights(basis).values().toArray();
        return Bodies.crisp(rows(basis.ranked()), weights, setting, value);
    }

    private List<Map<String, Object>> preferences() {
        return Comparison.preferences(weights(basis)).stream().map(Bodies::preference).toList();
    }

    private Map<String, Object> fuzzy() {
        var body = Bodies.of("ratings", basis.ranked().stream().map(this::triangles).toList());
        var weights = weights(basis).values().stream();
        body.put(
                "weights",
                weights.mapToObj(w -> DoubleStream.generate(() -> w).limit(3).toArray()).toList());
        return body;
    }

    private List<double[]> triangles(Runner runner) {
        var row = row(runner);
        return IntStream.range(0, row.length).mapToObj(j -> triangle(runner, j, row[j])).toList();
    }

    private double[] triangle(Runner runner, int j, double mean) {
        var said =
                basis.marks(runner.id(), basis.criteria().get(j).id()).stream()
                        .mapToInt(Mark::points)
                        .summaryStatistics();
        return new double[] {said.getMin(), mean, said.getMax()};
    }
}
