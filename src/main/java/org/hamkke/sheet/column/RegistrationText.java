package org.hamkke.sheet.column;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.hamkke.kernel.BusinessNumber;
import org.hamkke.kernel.RegistrationNumber;
import org.hamkke.kernel.RegistrationNumber.Verdict;
import org.hamkke.sheet.Cell;

/** Numbers of authorities. One that looks wrong is only doubted, since a person may hold the certificate in hand. */
final class RegistrationText {
    private static final int DIGITS_OF_A_CORPORATE_NUMBER = 13;

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private RegistrationText() {}

    /** Of a number that is kept as it looks: only what could not even be kept is a problem. */
    static Parsed parse(String text, Function<String, RegistrationNumber> type) {
        var letters = NO_LETTER.matcher(text).replaceAll("");
        if (letters.isEmpty() || letters.length() > RegistrationNumber.LONGEST)
            return Parsed.problem("sheet.cell.number-length", RegistrationNumber.LONGEST);
        var number = type.apply(letters);
        var written = new Cell.Text(number.formatted());
        return number.looksValid()
                ? new Parsed.Value(written)
                : Parsed.doubt(written, number.messageKey());
    }

    /** 사업자등록번호. */
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
