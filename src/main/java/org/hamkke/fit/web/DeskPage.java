package org.hamkke.fit.web;

import java.util.List;
import org.hamkke.fit.Criterion;
import org.hamkke.fit.MarkChange;
import org.hamkke.fit.Rated;
import org.hamkke.fit.RaterSheet;
import org.jspecify.annotations.Nullable;

/**
 * A rater's own sheet, or one candidate of it.
 *
 * @param at where it lies: within the selection, or behind a guest's link
 * @param candidate none on the page that shows all of them
 * @param next the candidate after this one
 * @param words what is wrong with the whole; empty when nothing is
 */
public record DeskPage(
        RaterSheet sheet,
        String at,
        boolean guest,
        @Nullable Rated candidate,
        List<Row> rows,
        @Nullable Rated next,
        String words) {
    /** @param error what is wrong with this row; empty when nothing is */
    public record Row(
            Criterion criterion,
            String points,
            String evidence,
            String link,
            String seenOn,
            int version,
            RaterSheet.@Nullable Attached file,
            List<MarkChange> changes,
            String reason,
            String error) {}

    public DeskPage {
        rows = List.copyOf(rows);
    }

    public String at(Rated one) {
        return at + "/candidates/" + one.partner();
    }

    public int unjudged() {
        return sheet.asked() - sheet.filled();
    }
}
