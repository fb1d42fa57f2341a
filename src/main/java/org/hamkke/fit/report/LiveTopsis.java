package org.hamkke.fit.report;

import static org.hamkke.shell.Words.t;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hamkke.sheet.write.LiveSheet;
import org.hamkke.sheet.write.LiveSheet.Look;

/**
 * TOPSIS in formulas: v = share × (x − subtrahend) / divisor, then the distances d⁺ and d⁻ of each row to the best and the
 * worst of every column, and the closeness d⁻/(d⁺ + d⁻).
 */
final class LiveTopsis {
    private static final int LESS = 1;
    private static final int DIVISOR = 2;
    private static final int BEST = 3;
    private static final int WORST = 4;
    private static final int FIRST = 5;

    private final LiveSheet sheet;
    private final LiveScores scores;
    private final boolean minMax;

    LiveTopsis(LiveSheet sheet, LiveScores scores, boolean minMax) {
        this.sheet = sheet;
        this.scores = scores;
        this.minMax = minMax;
    }

    void write() {
        var names =
                IntStream.range(0, scores.criteria())
                        .mapToObj(j -> t("fit.book.topsis.value", j + 1));
        var ends = Stream.of("d⁺", "d⁻", t("fit.book.closeness"));
        sheet.headings(
                0, Stream.of(Stream.of(t("fit.candidate")), names, ends).flatMap(s -> s).toList());
        labels();
        for (int j = 0; j < scores.criteria(); j++) column(j);
        for (int i = 0; i < scores.ranked().size(); i++) distances(i);
        sheet.freeze(1, FIRST);
    }

    private void labels() {
        var labels = List.of("less", "divisor", "best", "worst");
        for (int k = 0; k < labels.size(); k++)
            sheet.text(k + 1, 0, t("fit.book.topsis." + labels.get(k)));
        sheet.widen(0, 24);
    }

    private void column(int j) {
        var x = scores.column(j);
        sheet.formula(LESS, j + 1, minMax ? "MIN(" + x + ")" : "0", Look.POINTS);
        sheet.formula(
                DIVISOR,
                j + 1,
                minMax ? "MAX(%s)-MIN(%1$s)".formatted(x) : "SQRT(SUMSQ(" + x + "))",
                Look.POINTS);
        var v = sheet.range(FIRST, j + 1, FIRST + scores.ranked().size() - 1, j + 1);
        sheet.formula(BEST, j + 1, "MAX(" + v + ")", Look.FIGURE);
        sheet.formula(WORST, j + 1, "MIN(" + v + ")", Look.FIGURE);
        for (int i = 0; i < scores.ranked().size(); i++)
            sheet.formula(FIRST + i, j + 1, value(i, j), Look.FIGURE);
    }

    /** Where all are equal there is nothing to divide by, and nothing to tell them apart. */
    private String value(int i, int j) {
        var divisor = sheet.at(DIVISOR, j + 1);
        return "IF(%s=0,0,%s*(%s-%s)/%1$s)"
                .formatted(divisor, scores.share(j), scores.cell(i, j), sheet.at(LESS, j + 1));
    }

    private void distances(int i) {
        int row = FIRST + i;
        int end = scores.criteria();
        sheet.text(row, 0, scores.ranked().get(i).name());
        var values = sheet.range(row, 1, row, end);
        sheet.formula(row, end + 1, distance(values, BEST), Look.FIGURE);
        sheet.formula(row, end + 2, distance(values, WORST), Look.FIGURE);
        var toBest = sheet.at(row, end + 1);
        var toWorst = sheet.at(row, end + 2);
        sheet.formula(
                row,
                end + 3,
                "IF(%s+%s=0,0.5,%2$s/(%1$s+%2$s))".formatted(toBest, toWorst),
                Look.FIGURE);
    }

    private String distance(String values, int row) {
        return "SQRT(SUMXMY2(" + values + "," + sheet.range(row, 1, row, scores.criteria()) + "))";
    }

    String closeness(int candidate) {
        return sheet.at(FIRST + candidate, scores.criteria() + 3);
    }
}
