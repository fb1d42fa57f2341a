package org.hamkke.fit.web;

import static org.hamkke.shell.Words.t;

import org.hamkke.fit.report.Shown;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hamkke.fit.method.Matrix;
import org.hamkke.shell.Formats;

/** What a candidate is good at and what it lacks: its widest distances from the mean of all ranked. */
record TraitWords(Matrix values, List<String> criteria) {
    private static final int TOLD = 3;

    /** Nearer to the mean there is nothing to tell. */
    private static final double WORTH_TELLING = 3;

    List<String> strengths(int candidate) {
        return told(candidate, 1);
    }

    List<String> gaps(int candidate) {
        return told(candidate, -1);
    }

    private List<String> told(int candidate, int sign) {
        return IntStream.range(0, criteria.size())
                .boxed()
                .filter(j -> sign * distance(candidate, j) >= WORTH_TELLING)
                .sorted(Comparator.comparingDouble(j -> -sign * distance(candidate, j)))
                .limit(TOLD)
                .map(j -> words(candidate, j))
                .toList();
    }

    private double distance(int candidate, int j) {
        return values.get(candidate, j) - values.column(j).stream().average().orElseThrow();
    }

    private String words(int candidate, int j) {
        double points = values.get(candidate, j);
        long better = values.column(j).stream().filter(other -> other > points).count();
        return t(
                "fit.charts.trait",
                criteria.get(j),
                Shown.mean(points),
                Formats.signed(Math.round(distance(candidate, j) * 10) / 10.0),
                better + 1);
    }
}
