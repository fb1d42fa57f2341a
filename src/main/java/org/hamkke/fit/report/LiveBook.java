package org.hamkke.fit.report;

import static org.hamkke.shell.Words.t;

import java.io.IOException;
import java.io.OutputStream;
import org.hamkke.fit.SelectionRecord;
import org.hamkke.sheet.write.LiveWorkbook;

/** A record as a workbook whose ranking moves when a weight or a score in it is changed. */
public final class LiveBook {
    private LiveBook() {}

    public static void write(SelectionRecord record, OutputStream out) throws IOException {
        var basis = record.picture().basis();
        try (var book = new LiveWorkbook()) {
            var ranking = book.sheet(t("fit.book.ranking"));
            var weights = new LiveWeights(book.sheet(t("fit.book.weights")), basis);
            var scoreSheet = book.sheet(t("fit.book.scores"));
            var marks = new LiveMarks(book.sheet(t("fit.book.marks")), basis);
            var scores = new LiveScores(scoreSheet, weights, marks, basis);
            new LiveRanking(ranking, book, scores, record.picture()).write();
            LiveNotes.write(book.sheet(t("fit.book.notes")), record);
            book.write(out);
        }
    }
}
