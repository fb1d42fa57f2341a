package org.hamkke.finance;

import org.hamkke.kernel.Rule;

/** What financial health refuses. */
public enum FinanceRule implements Rule {
    YEAR_IS_KNOWN("year"),
    YEAR_IS_NEW("year"),
    YEAR_HAS_A_FIGURE("figures"),
    FIGURE_IS_AN_AMOUNT(""),
    FIGURE_IS_NOT_NEGATIVE(""),
    NOTE_IS_SHORT_ENOUGH("note"),
    SCOPE_IS_KNOWN("scope"),
    ACCOUNT_IS_KNOWN("figures"),
    FILE_IS_CHOSEN("file"),
    FILE_NAMES_YEARS("file"),
    FILE_HAS_FEW_YEARS("file"),
    FILE_NAMES_A_YEAR_ONCE("file"),
    FILE_ROWS_HOLD("file"),
    STANDING_YEARS_MAY_BE_REPLACED("replace"),
    KEY_HAS_ITS_SHAPE("key"),
    KEY_IS_SET_BY_WHO_MANAGES(""),
    KEY_IS_SET("fetch"),
    CORPORATE_CODE_IS_KNOWN("fetch"),
    BAND_IS_A_NUMBER(""),
    BANDS_ARE_IN_ORDER(""),
    BASIS_IS_SHORT_ENOUGH("");

    private final String field;

    FinanceRule(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
