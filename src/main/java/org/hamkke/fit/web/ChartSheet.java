package org.hamkke.fit.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.hamkke.fit.method.Matrix;

/**
 * Draws the scores of the ranked on sheets of fixed size, points of 0 to 100 from the bottom up; candidates by their
 * position in the ranking.
 *
 * @param looks 1 to 5 for the picked, 0 for the others
 */
record ChartSheet(Matrix values, List<String> criteria, List<String> names, int... looks) {
    private static final int NAMED_AXES = 8;
    private static final double TOP = 16;
    private static final double BOTTOM = 236;
    private static final double MIDDLE = 180;
    private static final double RADIUS = 112;
    private static final double LEFT = 48;
    private static final double RIGHT = 408;
    private static final LineEnds ENDS = new LineEnds(14, TOP, BOTTOM);

    boolean numbered() {
        return criteria.size() > NAMED_AXES;
    }

    private String axis(int j) {
        return numbered() ? String.valueOf(j + 1) : criteria.get(j);
    }

    ChartsPage.Parallel parallel() {
        int n = criteria.size();
        int width = Math.max(960, 80 + n * (numbered() ? 32 : 92));
        var axes =
                IntStream.range(0, n)
                        .mapToObj(j ->
                                new ChartsPage.Axis(axis(j), n(across(j, width)), "256", "middle"))
                        .toList();
        var ends = ends();
        return new ChartsPage.Parallel(
                width, axes, lines(i -> parallel(i, width), i -> n(ends[i])));
    }

    /** Only the picked have a label at their end. */
    private double[] ends() {
        var picked = IntStream.range(0, names.size()).filter(i -> looks[i] > 0).toArray();
        var apart = ENDS.apart(IntStream.of(picked).mapToDouble(this::up).toArray());
        var ends = new double[names.size()];
        for (int k = 0; k < picked.length; k++) ends[picked[k]] = apart[k];
        return ends;
    }

    private double across(int j, int width) {
        int gaps = Math.max(1, criteria.size() - 1);
        return 44 + j * (width - 96.0) / gaps;
    }

    private static double height(double points) {
        return BOTTOM - points / 100 * (BOTTOM - TOP);
    }

    private double up(int candidate) {
        return height(values.get(candidate, criteria.size() - 1));
    }

    private String parallel(int candidate, int width) {
        var path = new StringBuilder();
        for (int j = 0; j < criteria.size(); j++)
            path.append(j == 0 ? 'M' : 'L')
                    .append(n(across(j, width)))
                    .append(' ')
                    .append(n(height(values.get(candidate, j))));
        return path.toString();
    }

    ChartsPage.Radar radar() {
        var axes = IntStream.range(0, criteria.size()).mapToObj(this::spoke).toList();
        var rings = IntStream.of(25, 50, 75, 100).mapToObj(points -> closed(_ -> points)).toList();
        var drawn =
                lines(i -> closed(j -> values.get(i, j)), _ -> "").stream()
                        .filter(line -> line.look() > 0)
                        .toList();
        return new ChartsPage.Radar(axes, rings, drawn);
    }

    private ChartsPage.Axis spoke(int j) {
        double x = MIDDLE + Math.sin(angle(j)) * (RADIUS + 14);
        double y = MIDDLE - Math.cos(angle(j)) * (RADIUS + 14) + 4;
        double side = Math.sin(angle(j));
        var anchor = side > 0.2 ? "start" : side < -0.2 ? "end" : "middle";
        return new ChartsPage.Axis(axis(j), n(x), n(y), anchor);
    }

    private double angle(int j) {
        return 2 * Math.PI * j / criteria.size();
    }

    private String closed(IntToDoubleFunction points) {
        var path = new StringBuilder();
        for (int j = 0; j < criteria.size(); j++) {
            double r = points.applyAsDouble(j) / 100 * RADIUS;
            path.append(j == 0 ? 'M' : 'L')
                    .append(n(MIDDLE + Math.sin(angle(j)) * r))
                    .append(' ')
                    .append(n(MIDDLE - Math.cos(angle(j)) * r));
        }
        return path.append('Z').toString();
    }

    ChartsPage.Scatter scatter(int x, int y) {
        var dots =
                IntStream.range(0, names.size())
                        .mapToObj(i ->
                                new ChartsPage.Dot(
                                        n(LEFT + values.get(i, x) / 100 * (RIGHT - LEFT)),
                                        n(height(values.get(i, y))),
                                        names.get(i),
                                        i + 1,
                                        looks[i] > 0));
        return new ChartsPage.Scatter(criteria.get(x), criteria.get(y), dots.toList());
    }

    /** Those not picked first, so that the picked ones lie on top. */
    private List<ChartsPage.Line> lines(IntFunction<String> path, IntFunction<String> end) {
        return IntStream.range(0, names.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> looks[i]))
                .map(i ->
                        new ChartsPage.Line(
                                looks[i], names.get(i), path.apply(i), end.apply(i), i + 1))
                .toList();
    }

    private static String n(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }
}
