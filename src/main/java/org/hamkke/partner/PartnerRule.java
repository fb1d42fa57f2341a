package org.hamkke.partner;

import org.hamkke.kernel.Rule;

/** What the directory refuses. */
public enum PartnerRule implements Rule {
    PARTNER_HAS_A_NAME("name"),
    ENGLISH_NAME_IS_SHORT_ENOUGH("englishName"),
    BUSINESS_NUMBER_IS_NEW("businessNumber"),
    NUMBER_IS_SHORT_ENOUGH("businessNumber"),
    REASON_IS_SHORT_ENOUGH("numberReason"),
    CORPORATE_CODE_IS_EIGHT_DIGITS("corporateCode"),
    INDUSTRY_IS_SHORT_ENOUGH("industry"),
    COUNTRY_IS_KNOWN("country"),
    REGION_IS_SHORT_ENOUGH("region"),
    WEBSITE_IS_AN_ADDRESS("website"),
    PHONE_IS_SHORT_ENOUGH("phone"),
    REVENUE_IS_AN_AMOUNT("revenue"),
    TAGS_ARE_FEW_AND_SHORT("tags"),
    OWNER_IS_A_COLLEAGUE("owner"),
    PROFILE_IS_SHORT_ENOUGH("profile"),
    NOTES_ARE_SHORT_ENOUGH("notes"),
    KIND_IS_KNOWN("kind"),
    STATUS_IS_KNOWN("status"),
    STATUS_LETS_WISH(""),
    CONTACT_HAS_A_NAME("name"),
    CONTACT_EMAIL_IS_AN_ADDRESS("email"),
    CONTACT_FIELD_IS_SHORT_ENOUGH(""),
    VIEW_HAS_A_NAME("viewName"),
    VIEWS_ARE_FEW("viewName"),
    IMPORT_FILE_IS_CHOSEN("file"),
    IMPORT_NAMES_COMPANIES("mapping"),
    IMPORT_IS_AT_THIS_STEP(""),
    IMPORT_LEAVES_NOTHING_OPEN(""),
    IMPORT_CAN_STILL_BE_UNDONE("");

    private final String field;

    PartnerRule(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
