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
    DECISION_HAS_A_REASON("reason"),
    CHOICE_IS_SAID("chosen"),
    CHOSEN_ARE_RANKED("chosen"),
    METHOD_RANKS_THEM("method"),
    DECIDERS_ARE_NAMED("deciders"),
    DECISION_HAS_A_DAY("decidedOn"),
    DECISION_IS_NOT_AHEAD("decidedOn"),
    DISSENT_IS_WHOLE("dissents"),
    SUPERSEDING_HAS_A_REASON("superseding"),
    RECORD_HOLDS_ITS_CANDIDATES,
    RECORD_WAITS_FOR_ROBUSTNESS,
    DECIDED_SELECTION_STAYS;

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
