package org.hamkke.kernel;

import static org.hamkke.kernel.RegistrationNumber.Verdict.MALFORMED;
import static org.hamkke.kernel.RegistrationNumber.Verdict.NEVER_ISSUED;
import static org.hamkke.kernel.RegistrationNumber.Verdict.PLAUSIBLE;
import static org.hamkke.kernel.RegistrationNumber.Verdict.WRONG_CHECK_DIGIT;

import java.util.regex.Pattern;

/**
 * 법인등록번호, 110111-0062432: registry and kind of corporation, serial, check digit. The check digit is what Σ wᵢdᵢ, w = 1 2 1 2 …,
 * lacks to the next ten (부동산등기용등록번호 rules; the example is theirs). Numbers given out since 31 January 2025 have a longer
 * serial and no check digit, so a wrong one may well be a new company.
 */
public record CorporateNumber(String value) implements RegistrationNumber {
    private static final Pattern SHAPE = Pattern.compile("[0-9]{13}");
    private static final int[] WEIGHTS = {1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2};
    private static final String NO_REGISTRY = "0000";

    public CorporateNumber {
        value = CheckDigits.plain(value);
    }

    @Override
    public String formatted() {
        return isWellFormed() ? value.substring(0, 6) + "-" + value.substring(6) : value;
    }

    @Override
    public Verdict verdict() {
        if (!isWellFormed()) return MALFORMED;
        if (value.startsWith(NO_REGISTRY)) return NEVER_ISSUED;
        return CheckDigits.digit(value, 12) == checkDigit() ? PLAUSIBLE : WRONG_CHECK_DIGIT;
    }

    private boolean isWellFormed() {
        return SHAPE.matcher(value).matches();
    }

    private int checkDigit() {
        return CheckDigits.toNextTen(CheckDigits.weightedSum(value, WEIGHTS));
    }
}
