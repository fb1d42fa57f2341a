package org.hamkke.fit.web;

import java.util.List;
import org.hamkke.fit.Selection;
import org.hamkke.fit.WeightFreedom;
import org.hamkke.shell.Formats;
import org.jspecify.annotations.Nullable;

/**
 * How sure the ranking is.
 *
 * @param weights in the words of the choice made
 * @param figures what the draws say; absent while they are being made or while there is nothing to compare
 * @param smallest the smallest change of one weight that changes the winner, in a sentence
 * @param plots weight by weight
 * @param again how to get the figures again; nothing while there is nothing to compare
 * @param outside who isn't ranked, and why
 */
public record RobustnessPage(
        Selection selection,
        WeightFreedom freedom,
        String weights,
        int compared,
        @Nullable Figures figures,
        String smallest,
        List<String> lines,
        List<Plot> plots,
        @Nullable Recalculation again,
        List<MatrixPage.Row> outside) {
    public boolean works() {
        return compared > 1 && figures == null;
    }

    /** The same choice as an address. */
    public String query() {
        return "?weights=" + freedom.kind().label() + "&points=" + freedom.points();
    }

    /**
     * @param sentences who is first how often
     * @param ranks the heads of the rank columns
     * @param criteria the heads of the central weights
     * @param rivals the heads of the pairwise table
     */
    public record Figures(
            List<String> sentences,
            List<String> ranks,
            List<Row> rows,
            List<String> criteria,
            List<Central> centrals,
            List<String> rivals,
            List<Duel> duels) {
        public Figures {
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param bars place by place, as they stack up
     * @param shares the same as they read
     * @param confidence empty for one that is never first
     */
    public record Row(
            String partner,
            String name,
            boolean waiting,
            List<Bar> bars,
            List<String> shares,
            String confidence) {}

    /** @param look 1 for the first place, to 6 for the last ones together */
    public record Bar(int look, String x, String width) {}

    /** The weights that speak for a candidate. */
    public record Central(String name, List<String> weights) {}

    /** In how many of a hundred draws one stands before each other. */
    public record Duel(String name, List<String> wins, List<Integer> steps) {}

    /**
     * @param stays in which range of the weight the winner stays, in a sentence
     * @param now where the weight stands
     * @param from where the winner begins and stops to win
     * @param end gives the totals at its left end
     */
    public record Plot(
            String criterion,
            String stays,
            String now,
            String from,
            String to,
            List<Line> lines,
            List<String> ticks,
            Recalculation.Call end) {}

    /** @param number the place under the saved weights */
    public record Line(int number, String path, String end, String atZero, String atOne) {}

    static String percent(double share) {
        return Formats.percent(Math.round(share * 1000) / 1000.0);
    }
}
