package org.hamkke.fit.web;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.hamkke.finance.Proposal;
import org.hamkke.fit.Answers;
import org.hamkke.fit.CriterionId;
import org.hamkke.fit.Question;
import org.hamkke.fit.Rating;
import org.hamkke.fit.Selection;
import org.hamkke.partner.PartnerId;
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
    /** The same with what was typed into its rows. */
    SheetPage with(UnaryOperator<Row> typed, boolean fromDraft) {
        return new SheetPage(
                selection,
                title,
                lead,
                path,
                sheet,
                anchors,
                rows.stream().map(typed).toList(),
                fromDraft,
                next);
    }

    /**
     * @param error what is wrong with this row; empty when nothing is
     * @param questions what the criterion asks; then the answers make the points
     * @param version of the score it is based on
     * @param offer what the candidate's statements suggest; none where they say too little or the criterion asks for other things
     */
    public record Row(
            String partner,
            String criterion,
            String name,
            String note,
            List<String> anchors,
            List<Asked> questions,
            String points,
            String evidence,
            String link,
            int version,
            String error,
            @Nullable Proposal offer) {
        /** As the browser sends the answer to one of its questions. */
        public String answers(Asked asked) {
            return AnswerFields.name(partner, criterion, asked.question());
        }

        /** As the button that takes the offer over is named. */
        public String takes() {
            return "take:" + partner + ":" + criterion;
        }

        /** The offer as the rater's own words, based on the score they saw. */
        Rating taken(int version) {
            var taken = Objects.requireNonNull(offer);
            return new Rating(
                    PartnerId.of(partner),
                    CriterionId.of(criterion),
                    taken.points(),
                    taken.evidence(),
                    taken.link(),
                    version);
        }
    }

    /** @param answer the points of the one picked; empty while it is open */
    public record Asked(String question, String text, List<String> anchors, String answer) {
        static Asked of(Question question, Answers answers) {
            return new Asked(
                    question.id().toString(),
                    question.text(),
                    question.anchors(),
                    Objects.toString(answers.to(question), ""));
        }

        Asked answered(String points) {
            return new Asked(question, text, anchors, points);
        }
    }
}
