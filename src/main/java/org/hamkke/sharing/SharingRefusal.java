package org.hamkke.sharing;

import org.hamkke.kernel.Rule;

/** What a rule of sharing is refused for. Which field it is about only the place knows, hence {@link #at}. */
public enum SharingRefusal implements Rule {
    EVERY_PARTY_HAS_TERMS,
    GAIN_SHARES_MAKE_UP_THE_WHOLE,
    LOSS_SHARES_MAKE_UP_THE_WHOLE,
    TIER_SHARES_MAKE_UP_THE_WHOLE,
    TIERS_ASCEND_FROM_ABOVE_NOTHING,
    TIERS_ARE_FEW,
    AMOUNT_IS_NOT_NEGATIVE,
    AMOUNT_IS_IN_WHOLE_WON,
    AMOUNT_CAN_BE_READ,
    SHARE_CAN_BE_READ,
    BOUND_NAMES_A_PARTY,
    CAP_COVERS_THE_GUARANTEE,
    CONTRIBUTION_NAMES_A_PARTY,
    CONTRIBUTION_IS_DESCRIBED,
    CONTRIBUTIONS_ARE_FEW,
    TEXT_IS_SHORT_ENOUGH,
    SCENARIO_HAS_A_NAME_OF_ITS_OWN,
    SCENARIOS_ARE_FEW,
    A_SCENARIO_ENDS_IN_LOSS,
    PROBABILITIES_MAKE_UP_THE_WHOLE,
    RULE_IS_WRITTEN,
    RULE_IS_A_DRAFT;

    /** The same refusal beside one field of a form or a request. */
    public Rule at(String field) {
        return new Placed(this, field);
    }

    private record Placed(SharingRefusal refusal, String field) implements Rule {
        @Override
        public String name() {
            return refusal.name();
        }
    }
}
