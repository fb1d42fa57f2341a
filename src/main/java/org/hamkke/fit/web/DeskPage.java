package org.hamkke.fit.web;

import java.util.List;
import java.util.stream.Collectors;
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
    /**
     * @param questions what the criterion asks; then the answers make the points
     * @param error what is wrong with this row; empty when nothing is
     */
    public record Row(
            Criterion criterion,
            List<SheetPage.Asked> questions,
            String points,
            String evidence,
            String link,
            String seenOn,
            int version,
            RaterSheet.@Nullable Attached file,
            List<MarkChange> changes,
            String reason,
            String error) {
        public Row {
            questions = List.copyOf(questions);
        }

        /** The questions left open once others are answered, named. */
        public String leftOpen() {
            var open = questions.stream().filter(asked -> asked.answer().isEmpty()).toList();
            return open.size() == questions.size()
                    ? ""
                    : open.stream().map(SheetPage.Asked::text).collect(Collectors.joining(" · "));
        }

        /** As the browser sends the answer to one of its questions. */
        public String answers(SheetPage.Asked asked) {
            return AnswerFields.name(criterion.id(), asked.question());
        }
    }

    public DeskPage {
        rows = List.copyOf(rows);
    }

    public String at(Rated one) {
        return at + "/candidates/" + one.partner();
    }

    /** What was handed in opens to the colleagues with the end of the round. */
    public boolean isRead() {
        return sheet.handedInAt() != null && sheet.closedAt() != null;
    }

    public int unjudged() {
        return sheet.asked() - sheet.filled();
    }
}
