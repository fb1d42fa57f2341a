package org.hamkke.fit.report;

import static org.hamkke.shell.Words.t;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamkke.fit.picture.Basis;
import org.hamkke.fit.picture.Mark;
import org.hamkke.fit.picture.Measure;
import org.hamkke.fit.picture.Runner;
import org.hamkke.shell.Formats;
import org.hamkke.sheet.write.LiveSheet;
import org.hamkke.sheet.write.LiveSheet.Look;

/** 평가: every score of every rater with its evidence, those of one cell of the matrix below each other. */
final class LiveMarks {
    private static final int POINTS = 3;
    private static final int WIDE = 60;

    private record Cell(UUID candidate, UUID criterion) {}

    private record Rows(int first, int last) {}

    private final LiveSheet sheet;
    private final Map<Cell, Rows> rows = new HashMap<>();

    LiveMarks(LiveSheet sheet, Basis basis) {
        this.sheet = sheet;
        sheet.headings(
                0,
                List.of(
                        t("fit.candidate"),
                        t("fit.criterion"),
                        t("fit.rater"),
                        t("fit.points"),
                        t("fit.evidence"),
                        t("fit.book.link"),
                        t("fit.when")));
        for (int i = 0; i < basis.marks().size(); i++) write(i + 1, basis.marks().get(i), basis);
        sheet.widen(4, WIDE);
        sheet.freeze(0, 1);
    }

    private void write(int row, Mark mark, Basis basis) {
        sheet.text(row, 0, basis.candidate(mark.candidate()).map(Runner::name).orElse(""));
        sheet.text(row, 1, basis.criterion(mark.criterion()).map(Measure::name).orElse(""));
        sheet.text(row, 2, mark.rater());
        sheet.number(row, POINTS, mark.points(), Look.INPUT);
        sheet.text(row, 4, mark.evidence());
        sheet.text(row, 5, mark.link());
        sheet.text(row, 6, Formats.dateTime(mark.at()));
        rows.merge(
                new Cell(mark.candidate(), mark.criterion()),
                new Rows(row, row),
                (old, now) -> new Rows(old.first(), now.last()));
    }

    /** The points that a mean is taken over. */
    String points(UUID candidate, UUID criterion) {
        var found = rows.get(new Cell(candidate, criterion));
        if (found == null) throw new IllegalArgumentException("a ranked candidate has every score");
        return sheet.range(found.first(), POINTS, found.last(), POINTS);
    }
}
