package org.hamkke.fit.web;

import static org.hamkke.shell.Words.t;

import java.util.List;
import org.hamkke.fit.Candidate;
import org.hamkke.fit.Score;
import org.hamkke.fit.Selection;
import org.jspecify.annotations.Nullable;

/** One candidate, criterion by criterion: who scored what, and on which evidence. */
public record CandidatePage(
        Selection selection,
        Candidate candidate,
        String name,
        String industry,
        List<Measured> criteria) {
    /**
     * @param mean as it reads; empty where nobody has scored
     * @param bar the mean in whole percent
     */
    public record Measured(
            String id,
            String name,
            String mean,
            int bar,
            int spread,
            boolean split,
            String failed,
            List<Score> scores,
            List<Asked> asked,
            @Nullable Facts facts) {
        /** How many of the questions a rater answered, where any is asked. */
        public String answered(Score score) {
            return asked.isEmpty() || score.answers().isEmpty()
                    ? ""
                    : t("fit.questions.of.all", asked.size(), score.answers().size());
        }
    }

    /** @param mean of the raters who answered; empty where nobody has */
    public record Asked(String text, String mean, String words) {}
}
