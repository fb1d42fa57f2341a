package org.hamkke.fit.report;

import static org.hamkke.shell.Words.t;

import java.util.List;
import java.util.stream.Stream;
import org.hamkke.fit.picture.Basis;
import org.hamkke.fit.picture.Measure;
import org.hamkke.fit.picture.Runner;
import org.hamkke.sheet.write.LiveSheet;
import org.hamkke.sheet.write.LiveSheet.Look;

/** 점수: the mean of the raters for each ranked candidate and criterion, below the shares of the criteria. */
final class LiveScores {
    private static final int SHARES = 1;
    private static final int FIRST = 2;

    private final LiveSheet sheet;
    private final List<Runner> ranked;
    private final int criteria;

    LiveScores(LiveSheet sheet, LiveWeights weights, LiveMarks marks, Basis basis) {
        this.sheet = sheet;
        ranked = basis.ranked();
        criteria = basis.criteria().size();
        sheet.headings(0, headings(basis));
        sheet.text(SHARES, 0, t("fit.book.share"));
        for (int j = 0; j < criteria; j++)
            sheet.formula(SHARES, j + 1, weights.share(j), Look.SHARE);
        for (int i = 0; i < ranked.size(); i++) write(i, marks, basis.criteria());
        sheet.freeze(1, FIRST);
    }

    private static List<String> headings(Basis basis) {
        return Stream.concat(
                        Stream.of(t("fit.candidate")), basis.criteria().stream().map(Measure::name))
                .toList();
    }

    private void write(int i, LiveMarks marks, List<Measure> measures) {
        var runner = ranked.get(i);
        sheet.text(FIRST + i, 0, runner.name());
        for (int j = 0; j < criteria; j++) {
            var points = marks.points(runner.id(), measures.get(j).id());
            sheet.formula(FIRST + i, j + 1, "AVERAGE(" + points + ")", Look.POINTS);
        }
    }

    List<Runner> ranked() {
        return ranked;
    }

    int criteria() {
        return criteria;
    }

    String shares() {
        return sheet.range(SHARES, 1, SHARES, criteria);
    }

    String share(int criterion) {
        return sheet.at(SHARES, criterion + 1);
    }

    String row(int candidate) {
        return sheet.range(FIRST + candidate, 1, FIRST + candidate, criteria);
    }

    String cell(int candidate, int criterion) {
        return sheet.at(FIRST + candidate, criterion + 1);
    }

    String column(int criterion) {
        return sheet.range(FIRST, criterion + 1, FIRST + ranked.size() - 1, criterion + 1);
    }
}
