package org.hamkke.fit.web;

import static org.hamkke.shell.Words.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.hamkke.fit.method.SmaaResult;

/** The places of a candidate over all draws: each of the first ones by itself, the rest together, a hundred wide. */
record RankBars(SmaaResult result) {
    private static final int SHOWN = 6;

    private int candidates() {
        return result.acceptability().rows();
    }

    private int columns() {
        return Math.min(SHOWN, candidates());
    }

    List<String> heads() {
        return IntStream.range(0, columns())
                .mapToObj(k -> t(isRest(k) ? "fit.sure.rank.rest" : "fit.sure.rank", k + 1))
                .toList();
    }

    private boolean isRest(int column) {
        return column == SHOWN - 1 && candidates() > SHOWN;
    }

    List<Double> shares(int candidate) {
        return IntStream.range(0, columns()).mapToObj(k -> share(candidate, k)).toList();
    }

    private double share(int candidate, int column) {
        int end = isRest(column) ? candidates() : column + 1;
        return IntStream.range(column, end)
                .mapToDouble(place -> result.acceptability().get(candidate, place))
                .sum();
    }

    List<RobustnessPage.Bar> bars(int candidate) {
        var bars = new ArrayList<RobustnessPage.Bar>();
        double x = 0;
        for (int k = 0; k < columns(); k++) {
            double width = share(candidate, k) * 100;
            if (width > 0) bars.add(new RobustnessPage.Bar(k + 1, n(x), n(width)));
            x += width;
        }
        return bars;
    }

    private static String n(double place) {
        return String.format(Locale.ROOT, "%.2f", place);
    }
}
