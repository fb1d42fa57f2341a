package org.hamkke.fit;

import java.util.List;
import org.hamkke.kernel.Checks;

/** A question as someone wants it, with the five answers from worst to best. */
public record QuestionPlan(String text, List<String> anchors) {
    public static final int LONGEST_TEXT = 300;
    public static final int LONGEST_ANSWER = 300;

    public QuestionPlan {
        text = text.strip();
        anchors = anchors.stream().map(String::strip).toList();
        new Checks()
                .that(
                        !text.isEmpty() && text.length() <= LONGEST_TEXT,
                        FitRule.A_QUESTION_ASKS,
                        LONGEST_TEXT)
                .that(areWritten(anchors), FitRule.A_QUESTION_HAS_FIVE_ANSWERS, LONGEST_ANSWER)
                .done();
    }

    private static boolean areWritten(List<String> anchors) {
        return anchors.size() == Criterion.ANCHORS
                && anchors.stream().allMatch(a -> !a.isEmpty() && a.length() <= LONGEST_ANSWER);
    }
}
