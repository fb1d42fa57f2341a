package org.hamkke.sheet.column;

import org.hamkke.sheet.Cell;

/**
 * 사업자등록번호, ten digits. The last is what Σ wᵢdᵢ + ⌊5d₉ / 10⌋, w = 1 3 7 1 3 7 1 3 5, lacks to the next ten (국세청); a wrong one is
 * only doubted, since a person may hold the certificate in hand.
 */
final class RegistrationText {
    private static final int[] WEIGHTS = {1, 3, 7, 1, 3, 7, 1, 3, 5};
    private static final int DIGITS = 10;
    private static final int DIGITS_OF_A_CORPORATE_NUMBER = 13;

    private RegistrationText() {}

    static Parsed parse(String text) {
        var digits = text.replaceAll("[\\s.\\-]", "");
        if (!digits.matches("[0-9]+"))
            return Parsed.problem("sheet.cell.registration-number", text);
        if (digits.length() == DIGITS_OF_A_CORPORATE_NUMBER)
            return Parsed.problem("sheet.cell.corporate-number", text);
        if (digits.length() != DIGITS)
            return Parsed.problem("sheet.cell.registration-number", text);
        var number =
                new Cell.Text(
                        digits.substring(0, 3)
                                + "-"
                                + digits.substring(3, 5)
                                + "-"
                                + digits.substring(5));
        return checkDigit(digits) == digit(digits, DIGITS - 1)
                ? new Parsed.Value(number)
                : Parsed.doubt(number, "sheet.cell.check-digit", number.value());
    }

    private static int checkDigit(String digits) {
        var sum = 5 * digit(digits, 8) / 10;
        for (var i = 0; i < WEIGHTS.length; i++) sum += WEIGHTS[i] * digit(digits, i);
        return (10 - sum % 10) % 10;
    }

    private static int digit(String digits, int at) {
        return digits.charAt(at) - '0';
    }
}
