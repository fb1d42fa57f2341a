package org.hamkke.alliance;

import org.hamkke.kernel.Rule;

public enum AllianceRule implements Rule {
    ALLIANCE_HAS_A_NAME("name"),
    PURPOSE_IS_SHORT_ENOUGH("purpose"),
    SOMETHING_IS_NEW,
    COMPANY_HAS_A_NAME("company"),
    A_COMPANY_IS_INVITED,
    ADDRESS_IS_GIVEN_ONCE("email"),
    INVITATION_IS_OURS,
    FURTHER_COMPANY_IS_AGREED_FIRST,
    DOMAIN_IS_A_DOMAIN("domain"),
    ADDRESS_IS_OF_THE_COMPANY("email"),
    SEAT_IS_OPEN,
    BLUEPRINT_HAS_A_NAME("name"),
    GROUPS_ARE_SHORT_ENOUGH("groups"),
    CONTRIBUTION_IS_SHORT_ENOUGH("contribution"),
    EXPECTATIONS_ARE_FEW,
    SYNERGY_IS_OURS,
    EXPECTATION_HAS_A_NAME("expectation"),
    EXPECTATION_HAS_A_UNIT("unit"),
    BASELINE_IS_A_NUMBER("baseline"),
    TARGET_IS_A_NUMBER("target"),
    DUE_IS_A_DATE("due"),
    YEARLY_VALUE_IS_AN_AMOUNT("yearlyValue"),
    YEARLY_VALUE_HAS_A_BASIS("basis"),
    STATEMENT_NAMES_THE_BENEFIT("benefit"),
    EVIDENCE_IS_SHORT_ENOUGH("evidence"),
    STATEMENT_IS_WRITTEN,
    EVERY_SIDE_HAS_CONFIRMED,
    EVERYONE_IS_SEATED,
    GOAL_HAS_A_TITLE("title"),
    GOAL_MEASURE_IS_SHORT_ENOUGH("measure"),
    GOAL_REASON_IS_SHORT_ENOUGH("reason"),
    GOAL_IS_SMART,
    GOAL_DUE_FITS_ITS_HORIZON("due"),
    GOAL_IS_BEING_WRITTEN,
    GOAL_IS_IN_EFFECT,
    NUMBER_STANDS_IN_OUR_BLUEPRINT("number"),
    WORKSHOP_WAS_HELD_ON_A_DAY("heldOn"),
    WORKSHOP_TEXT_IS_SHORT_ENOUGH,
    WORKSHOP_SAYS_SOMETHING("vision"),
    WORKSHOP_NAMES_BOTH_SIDES("attendees"),
    WORKSHOP_IS_BEING_WRITTEN,
    STAGE_HAS_A_NEXT,
    STAGE_IS_WHERE_WE_ARE,
    WAIVER_HAS_A_REASON("reason");

    private final String field;

    AllianceRule() {
        this("");
    }

    AllianceRule(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
