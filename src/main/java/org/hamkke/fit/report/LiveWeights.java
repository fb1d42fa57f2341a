package org.hamkke.fit.report;

import static org.hamkke.shell.Words.t;

import java.util.List;
import org.hamkke.fit.picture.Basis;
import org.hamkke.fit.picture.Measure;
import org.hamkke.sheet.write.LiveSheet;
import org.hamkke.sheet.write.LiveSheet.Look;

/** 가중치: a figure to change for each criterion, and its share of their sum. */
final class LiveWeights {
    private static final int WEIGHT = 2;
    private static final int SHARE = 3;
    private static final int GATE = 4;

    private final LiveSheet sheet;

    LiveWeights(LiveSheet sheet, Basis basis) {
        this.sheet = sheet;
        sheet.headings(
                0,
                List.of(
                        t("fit.criterion"),
                        t("fit.group"),
                        t("fit.weight"),
                        t("fit.book.share"),
                        t("fit.threshold")));
        int last = basis.criteria().size();
        for (int j = 0; j < last; j++) write(j + 1, basis.criteria().get(j), last);
        sheet.freeze(1, 1);
    }

    private void write(int row, Measure criterion, int last) {
        sheet.text(row, 0, criterion.name());
        sheet.text(row, 1, String.join(" > ", criterion.group()));
        sheet.number(row, WEIGHT, criterion.weight().doubleValue(), Look.INPUT);
        sheet.formula(
                row,
                SHARE,
                sheet.at(row, WEIGHT) + "/SUM(" + sheet.range(1, WEIGHT, last, WEIGHT) + ")",
                Look.SHARE);
        if (criterion.threshold() != null)
            sheet.number(row, GATE, criterion.threshold(), Look.WHOLE);
    }

    /** Where the share of a criterion stands, as a part of one. */
    String share(int criterion) {
        return sheet.at(criterion + 1, SHARE);
    }
}
