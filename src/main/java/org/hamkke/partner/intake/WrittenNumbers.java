package org.hamkke.partner.intake;

import java.util.function.UnaryOperator;
import org.hamkke.partner.Registration;

/**
 * The registration numbers that a row of the file names.
 *
 * @param text of a column by its key, empty where the row says nothing
 */
record WrittenNumbers(UnaryOperator<String> text) {
    private static final int DIGITS_OF_A_CODE = 8;

    String business() {
        return text.apply("businessNumber").replace("-", "");
    }

    String code() {
        var code = text.apply("corporateCode");
        var cut = code.matches("\\d{1,8}"); // a spreadsheet takes leading zeros away
        return cut ? "0".repeat(DIGITS_OF_A_CODE - code.length()) + code : code;
    }

    /** What is known with what the row says besides; what looks wrong is taken in for that reason. */
    Registration onTopOf(Registration known, String reason) {
        var merged =
                Registration.of(
                                or(business(), known.businessDigits()),
                                or(text.apply("corporateNumber"), known.corporateDigits()),
                                or(code(), known.corporateCode()),
                                known.reason())
                        .abroad(
                                or(text.apply("lei"), known.leiWritten()),
                                or(text.apply("isin"), known.isinWritten()));
        return merged.isDoubtful() && merged.reason().isEmpty() ? merged.because(reason) : merged;
    }

    private static String or(String written, String known) {
        return written.isEmpty() ? known : written;
    }
}
