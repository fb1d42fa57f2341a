package org.hamkke.fit.web;

import static org.hamkke.shell.Words.t;

import org.hamkke.finance.Proposal;
import org.hamkke.fit.Candidate;
import org.hamkke.fit.Criterion;
import org.hamkke.fit.report.Shown;
import org.jspecify.annotations.Nullable;

/**
 * What the company's own statements come to, held against what the raters say.
 *
 * @param apart whether the two lie further from each other than raters may without being asked
 */
public record Facts(int points, String words, String evidence, boolean apart) {
    /** Nothing where there are no statements, or the criterion isn't open to them. */
    static @Nullable Facts of(
            Criterion criterion, @Nullable Proposal proposal, @Nullable Double mean) {
        return proposal == null || !criterion.finances() ? null : of(proposal, mean);
    }

    private static Facts of(Proposal proposal, @Nullable Double mean) {
        int points = proposal.points();
        if (mean == null)
            return new Facts(points, t("fit.facts.alone", points), proposal.evidence(), false);
        double gap = Math.abs(mean - points);
        return new Facts(
                points,
                t("fit.facts.beside", points, Shown.mean(mean), Shown.mean(gap)),
                proposal.evidence(),
                gap >= Candidate.SPLIT);
    }
}
