package org.hamkke.kernel;

import static org.hamkke.kernel.RegistrationNumber.Verdict.MALFORMED;
import static org.hamkke.kernel.RegistrationNumber.Verdict.PLAUSIBLE;
import static org.hamkke.kernel.RegistrationNumber.Verdict.WRONG_CHECK_DIGIT;

import java.util.regex.Pattern;

/** Securities number (ISO 6166): country, nine letters or digits, check digit by Luhn with A = 10 … Z = 35. */
public record Isin(String value) implements RegistrationNumber {
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}[0-9A-Z]{9}[0-9]");

    public Isin {
        value = CheckDigits.plain(value);
    }

    @Override
    public Verdict verdict() {
        if (!SHAPE.matcher(value).matches()) return MALFORMED;
        return luhnSum(CheckDigits.lettersAsNumbers(value)) % 10 == 0
                ? PLAUSIBLE
                : WRONG_CHECK_DIGIT;
    }

    /** From the right every second digit counts double, a double above nine by the sum of its digits. */
    private static int luhnSum(String digits) {
        var sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            var digit = CheckDigits.digit(digits, digits.length() - 1 - i);
            sum += i % 2 == 0 ? digit : 2 * digit / 10 + 2 * digit % 10;
        }
        return sum;
    }
}
