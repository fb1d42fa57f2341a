package org.hamkke.finance.dart;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A line of a statement as the register writes it.
 *
 * @param division BS, IS, CIS, CF or SCE
 * @param accountId of the XBRL taxonomy, or {@code -표준계정코드 미사용-}
 * @param amount of the term, with commas; blank where there is none
 * @param receipt number of the filing
 */
record DartRow(
        String division,
        String accountId,
        String accountName,
        String amount,
        String currency,
        String receipt) {
    static DartRow of(JsonNode row) {
        return new DartRow(
                text(row, "sj_div"),
                text(row, "account_id"),
                text(row, "account_nm"),
                text(row, "thstrm_amount"),
                text(row, "currency"),
                text(row, "rcept_no"));
    }

    private static String text(JsonNode row, String field) {
        @Nullable JsonNode value = row.get(field);
        return value == null || value.isNull() ? "" : value.asString("").strip();
    }
}
