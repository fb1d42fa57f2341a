package org.hamkke.kernel;

import static org.hamkke.kernel.RegistrationNumber.Verdict.MALFORMED;
import static org.hamkke.kernel.RegistrationNumber.Verdict.NEVER_ISSUED;
import static org.hamkke.kernel.RegistrationNumber.Verdict.PLAUSIBLE;
import static org.hamkke.kernel.RegistrationNumber.Verdict.WRONG_CHECK_DIGIT;

import java.util.regex.Pattern;

/**
 * 사업자등록번호, 123-45-67890: tax office, kind of business, serial, check digit. The check digit is what Σ wᵢdᵢ + ⌊5d₉ / 10⌋,
 * w = 1 3 7 1 3 7 1 3 5, lacks to the next ten (국세청).
 */
public record BusinessNumber(String value) implements RegistrationNumber {
    private static final Pattern SHAPE = Pattern.compile("[0-9]{10}");
    private static final int[] WEIGHTS = {1, 3, 7, 1, 3, 7, 1, 3, 5};
    private static final int FIRST_TAX_OFFICE = 101;

    public BusinessNumber {
        value = CheckDigits.plain(value);
    }

    @Override
    public String formatted() {
        return isWellFormed()
                ? value.substring(0, 3) + "-" + value.substring(3, 5) + "-" + value.substring(5)
                : value;
    }

    @Override
    public Verdict verdict() {
        if (!isWellFormed()) return MALFORMED;
        if (isNeverIssued()) return NEVER_ISSUED;
        return CheckDigits.digit(value, 9) == checkDigit() ? PLAUSIBLE : WRONG_CHECK_DIGIT;
    }

    private boolean isWellFormed() {
        return SHAPE.matcher(value).matches();
    }

    private boolean isNeverIssued() {
        return Integer.parseInt(value.substring(0, 3)) < FIRST_TAX_OFFICE
                || value.startsWith("00", 3)
                || value.startsWith("0000", 5);
    }

    private int checkDigit() {
        var carry = 5 * CheckDigits.digit(value, 8) / 10;
        return CheckDigits.toNextTen(CheckDigits.weightedSum(value, WEIGHTS) + carry);
    }
}
