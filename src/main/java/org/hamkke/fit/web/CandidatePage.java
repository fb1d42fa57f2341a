package org.hamkke.fit.web;

import java.util.List;
import org.hamkke.fit.Candidate;
import org.hamkke.fit.Score;
import org.hamkke.fit.Selection;

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
            List<Score> scores) {}
}
