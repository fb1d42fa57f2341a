package org.hamkke.fit.web;

import java.util.List;
import org.hamkke.fit.Selection;
import org.jspecify.annotations.Nullable;

/**
 * The form in which a rater scores: one candidate in every criterion, or one criterion for a page of candidates.
 *
 * @param path where it is handed in
 * @param sheet the name its draft is kept under
 * @param anchors of the one criterion; empty when each row has its own
 * @param drafted whether it shows what was typed before and not handed in
 * @param next the sheet after this one
 */
public record SheetPage(
        Selection selection,
        String title,
        String lead,
        String path,
        String sheet,
        List<String> anchors,
        List<Row> rows,
        boolean drafted,
        @Nullable String next) {
    /**
     * @param error what is wrong with this row; empty when nothing is
     * @param version of the score it is based on
     */
    public record Row(
            String partner,
            String criterion,
            String name,
            String note,
            List<String> anchors,
            String points,
            String evidence,
            String link,
            int version,
            String error) {}
}
