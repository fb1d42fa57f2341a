package org.hamkke.fit.report;

import java.util.List;
import java.util.UUID;
import org.hamkke.fit.Robustness;
import org.hamkke.fit.picture.Mark;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a report.
 *
 * @param methods the other methods, by name
 * @param ranked by the method chosen, best first
 * @param outside those not ranked
 * @param matrix in the same order, the ranked only
 * @param bars in the order of the robustness study
 * @param statements what the candidates' own statements came to
 * @param proven those whose evidence is laid out: whoever was chosen, and the leading ones
 */
public record Board(
        List<String> methods,
        List<Ranked> ranked,
        List<Outside> outside,
        List<Head> heads,
        List<Row> matrix,
        List<Bar> bars,
        List<Proven> proven,
        List<Statement> statements) {
    /** @param others the places by the other methods */
    public record Ranked(
            UUID id, String name, boolean chosen, int place, String figure, List<String> others) {}

    /** @param note what is missing, failed, or why it was declined */
    public record Outside(String name, String state, String note) {}

    /** @param gate empty for an ordinary criterion */
    public record Head(String name, String group, String share, String gate) {}

    public record Row(String name, boolean chosen, List<Cell> cells, String total) {}

    /** @param step the shade, 1 to 5; 0 where nobody has scored */
    public record Cell(String shown, int step) {}

    /** @param first the share of draws in which it is first */
    public record Bar(String name, boolean chosen, Robustness.Bar bar, String first) {}

    /**
     * @param told all of it in a sentence
     * @param against what raters said in each criterion that is open to it
     */
    public record Statement(
            String name,
            boolean chosen,
            int points,
            String year,
            String ratios,
            String source,
            String takenOn,
            String link,
            String told,
            List<Against> against) {}

    /**
     * @param gap how far the raters' mean lies above or below the points
     * @param apart whether that is further than raters may without being asked
     */
    public record Against(String criterion, String mean, String gap, boolean apart) {}

    public record Proven(String name, List<Ground> grounds) {}

    /** What was said of one candidate in one criterion. */
    public record Ground(String criterion, @Nullable String mean, List<Mark> marks) {}
}
