package org.hamkke.fit.web;

import static org.hamkke.shell.Words.t;

import java.util.List;
import org.hamkke.finance.Proposal;
import org.hamkke.fit.Candidate;
import org.hamkke.fit.Score;
import org.hamkke.fit.Selection;
import org.hamkke.fit.report.Shown;
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

    /**
     * What the company's own statements come to, held against what the raters say.
     *
     * @param apart whether the two lie further from each other than raters may without being asked
     */
    public record Facts(String words, String evidence, boolean apart) {
        static Facts of(Proposal proposal, @Nullable Double mean) {
            if (mean == null)
                return new Facts(
                        t("fit.facts.alone", proposal.points()), proposal.evidence(), false);
            double gap = Math.abs(mean - proposal.points());
            return new Facts(
                    t("fit.facts.beside", proposal.points(), Shown.mean(mean), Shown.mean(gap)),
                    proposal.evidence(),
                    gap >= Candidate.SPLIT);
        }
    }

    /** @param mean of the raters who answered; empty where nobody has */
    public record Asked(String text, String mean, String words) {}
}
