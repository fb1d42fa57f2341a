package org.hamkke.sheet.column;

import org.hamkke.kernel.BusinessNumber;
import org.hamkke.kernel.RegistrationNumber.Verdict;
import org.hamkke.sheet.Cell;

/** 사업자등록번호. One that looks wrong is only doubted, since a person may hold the certificate in hand. */
final class RegistrationText {
    private static final int DIGITS_OF_A_CORPORATE_NUMBER = 13;

    private RegistrationText() {}

    static Parsed parse(String text) {
        var digits = text.replaceAll("[\\s.\\-]", "");
        if (digits.matches("[0-9]{" + DIGITS_OF_A_CORPORATE_NUMBER + "}"))
            return Parsed.problem("sheet.cell.corporate-number", text);
        if (!digits.matches("[0-9]{1,40}"))
            return Parsed.problem("sheet.cell.registration-number", text);
        var number = new BusinessNumber(digits);
        if (number.verdict() == Verdict.MALFORMED)
            return Parsed.problem("sheet.cell.registration-number", text);
        var written = new Cell.Text(number.formatted());
        return number.looksValid()
                ? new Parsed.Value(written)
                : Parsed.doubt(written, "sheet.cell.check-digit", written.value());
    }
}
