package org.hamkke.fit;

import java.util.List;

/**
 * What a criterion asks. A rater picks one of five written answers, worth 0, 25, 50, 75 and 100 points.
 *
 * @param anchors the answers, the worst first
 * @param used one that is taken out keeps its answers and may come back
 */
public record Question(
        QuestionId id,
        CriterionId criterion,
        String text,
        List<String> anchors,
        boolean used,
        int version) {
    public Question {
        anchors = List.copyOf(anchors);
    }

    /** The answer that is worth these points. */
    public String anchor(int points) {
        return anchors.get(points / Criterion.ANCHOR_STEP);
    }
}
