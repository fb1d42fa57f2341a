package org.hamkke.fit;

import org.hamkke.kernel.Rule;

/** What a selection refuses. */
public enum FitRule implements Rule {
    SELECTION_HAS_A_NAME("name"),
    QUESTION_IS_SHORT_ENOUGH("question"),
    SELECTION_HAS_CRITERIA,
    CRITERIA_ARE_FEW_ENOUGH,
    CRITERION_HAS_A_NAME,
    CRITERIA_HAVE_DIFFERENT_NAMES,
    WEIGHT_IS_A_SHARE,
    WEIGHTS_ARE_NOT_ALL_ZERO,
    WEIGHT_FOR_EACH_CRITERION,
    THRESHOLD_IS_A_SCORE,
    ANCHORS_ARE_SHORT_ENOUGH,
    GROUP_IS_SHORT_ENOUGH,
    A_QUESTION_ASKS("text"),
    A_QUESTION_HAS_FIVE_ANSWERS("anchor0"),
    QUESTIONS_ARE_FEW_ENOUGH,
    QUESTIONS_ARE_AS_THEY_WERE,
    ANSWER_IS_ONE_OF_THE_FIVE,
    ANSWERS_GIVE_THE_POINTS,
    CANDIDATES_ARE_FEW_ENOUGH,
    JUDGEMENT_FITS_THE_CRITERIA,
    JUDGEMENT_IS_ON_THE_SCALE,
    JUDGEMENT_POINTS_ARE_A_SHARE,
    PAIRWISE_PARTS_ARE_FEW_ENOUGH,
    BEST_IS_NOT_THE_WORST,
    SOMEBODY_HAS_JUDGED,
    GROUP_HAS_A_WEIGHT,
    FREEDOM_IS_WITHIN_A_HUNDRED("points"),
    POINTS_ARE_WITHIN_THE_SCALE,
    EVIDENCE_IS_SHORT_ENOUGH,
    LINK_IS_AN_ADDRESS,
    CRITERION_IS_IN_USE,
    DECISION_HAS_A_REASON("reason");

    private final String field;

    FitRule() {
        this("");
    }

    FitRule(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
