package org.hamkke.fit.report;

import static org.hamkke.shell.Words.t;

import java.util.function.IntFunction;
import java.util.List;
import org.hamkke.fit.picture.Opinion;
import org.hamkke.fit.picture.Picture;
import org.hamkke.fit.picture.Runner;
import org.hamkke.sheet.write.LiveSheet;
import org.hamkke.sheet.write.LiveSheet.Look;
import org.hamkke.sheet.write.LiveWorkbook;
import org.jspecify.annotations.Nullable;

/** 순위: a place and a figure for each method; live for the weighted sum and TOPSIS, as it was for the others. */
final class LiveRanking {
    private static final int AFTER_NAMES = 2;
    private static final List<String> LIVE =
            List.of("weighted-sum", "topsis-vector", "topsis-min-max");

    private final LiveSheet sheet;
    private final LiveWorkbook book;
    private final LiveScores scores;
    private final Picture picture;
    private int column = AFTER_NAMES;

    LiveRanking(LiveSheet sheet, LiveWorkbook book, LiveScores scores, Picture picture) {
        this.sheet = sheet;
        this.book = book;
        this.scores = scores;
        this.picture = picture;
    }

    static boolean isLive(String method) {
        return LIVE.contains(method);
    }

    void write() {
        sheet.headings(0, List.of(t("fit.candidate"), t("fit.book.decision")));
        for (int i = 0; i < scores.ranked().size(); i++) name(i);
        picture.basis().methods().forEach(this::write);
        sureness();
        sheet.widen(0, 24);
        sheet.freeze(1, 1);
    }

    private void name(int i) {
        var runner = scores.ranked().get(i);
        sheet.text(i + 1, 0, runner.name());
        if (picture.chose(runner)) sheet.text(i + 1, 1, t("fit.record.chosen.mark"));
    }

    private void write(Opinion opinion) {
        var figures = figures(opinion.method());
        if (figures == null) asItWas(opinion);
        else live(opinion, figures);
        column += 2;
    }

    private @Nullable IntFunction<String> figures(String method) {
        return switch (method) {
            case "weighted-sum" -> i -> "SUMPRODUCT(" + scores.shares() + "," + scores.row(i) + ")";
            case "topsis-vector", "topsis-min-max" -> {
                var topsis =
                        new LiveTopsis(
                                book.sheet(Summary.methodNamed(method)),
                                scores,
                                method.endsWith("min-max"));
                topsis.write();
                yield topsis::closeness;
            }
            default -> null;
        };
    }

    /** Rounded to ten digits, so that equals share a place as they do in the product. */
    private void live(Opinion opinion, IntFunction<String> figures) {
        heading(opinion, "fit.book.live");
        int last = scores.ranked().size();
        var all = sheet.range(1, column + 1, last, column + 1);
        var look = opinion.method().equals("weighted-sum") ? Look.POINTS : Look.FIGURE;
        for (int i = 0; i < last; i++) {
            sheet.formula(i + 1, column + 1, "ROUND(" + figures.apply(i) + ",10)", look);
            sheet.formula(
                    i + 1,
                    column,
                    "RANK(" + sheet.at(i + 1, column + 1) + "," + all + ")",
                    Look.WHOLE);
        }
    }

    private void asItWas(Opinion opinion) {
        heading(opinion, "fit.book.then");
        for (int i = 0; i < scores.ranked().size(); i++) {
            int row = i + 1;
            var id = scores.ranked().get(i).id();
            opinion.places().stream()
                    .filter(placed -> placed.candidate().equals(id))
                    .forEach(placed -> {
                        sheet.number(row, column, placed.place(), Look.WHOLE);
                        sheet.number(row, column + 1, placed.figure().doubleValue(), Look.FIGURE);
                    });
        }
    }

    private void heading(Opinion opinion, String kind) {
        var name = Summary.method(opinion);
        heading(column, t("fit.book.place.of", name, t(kind)));
        heading(column + 1, t("fit.book.figure.of", name, t(kind)));
    }

    private void heading(int at, String text) {
        sheet.heading(0, at, text);
    }

    private void sureness() {
        var sureness = picture.basis().robustness();
        if (sureness == null) return;
        heading(column, t("fit.book.first"));
        for (int i = 0; i < scores.ranked().size(); i++) {
            Runner runner = scores.ranked().get(i);
            sheet.number(i + 1, column, sureness.first(runner.id()), Look.SHARE);
        }
    }
}
