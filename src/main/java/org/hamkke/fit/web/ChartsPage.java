package org.hamkke.fit.web;

import java.util.List;
import org.hamkke.fit.Selection;
import org.jspecify.annotations.Nullable;
import org.hamkke.shell.face.Choice;

/**
 * The scores to look at.
 *
 * @param picks every ranked candidate that can be picked
 * @param axes the criteria, for the two axes of the scatter
 * @param lines the picked ones across all criteria, the others faint behind them
 * @param legend the criteria by number, where their names don't fit beside the axes
 * @param table the figures behind all of it
 * @param again how to get the order and the distances again; nothing while nobody is ranked
 * @param outside who isn't ranked, and why
 */
public record ChartsPage(
        Selection selection,
        List<Pick> picks,
        List<Choice> axes,
        String x,
        String y,
        Parallel lines,
        Radar radar,
        Scatter scatter,
        List<Traits> traits,
        List<String> legend,
        List<Row> table,
        @Nullable Recalculation again,
        List<MatrixPage.Row> outside) {
    public List<Pick> chosen() {
        return picks.stream().filter(Pick::chosen).toList();
    }

    /** @param place in the ranking, by which charts name it */
    public record Pick(String partner, String name, int place, boolean chosen) {}

    /** @param look 0 for those that are not picked */
    public record Line(int look, String name, String path, String end, int place) {}

    public record Axis(String name, String x, String y, String anchor) {}

    public record Parallel(int width, List<Axis> axes, List<Line> lines) {}

    /** @param spokes and rings as one path each; nothing to draw with fewer than three criteria */
    public record Radar(List<Axis> axes, List<String> rings, List<Line> lines) {
        public boolean isDrawn() {
            return axes.size() > 2;
        }
    }

    public record Dot(String x, String y, String name, int place, boolean chosen) {}

    public record Scatter(String across, String up, List<Dot> dots) {}

    /** What a candidate is good at and what it lacks, against the mean of all ranked. */
    public record Traits(String name, String partner, List<String> strengths, List<String> gaps) {}

    public record Row(int place, String name, List<String> scores) {}
}
