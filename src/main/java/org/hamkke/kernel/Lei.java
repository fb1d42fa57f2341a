package org.hamkke.kernel;

import static org.hamkke.kernel.RegistrationNumber.Verdict.MALFORMED;
import static org.hamkke.kernel.RegistrationNumber.Verdict.PLAUSIBLE;
import static org.hamkke.kernel.RegistrationNumber.Verdict.WRONG_CHECK_DIGIT;

import java.math.BigInteger;
import java.util.regex.Pattern;

/** Legal entity identifier (ISO 17442). With A = 10 … Z = 35 the whole number leaves 1 when divided by 97 (ISO 7064). */
public record Lei(String value) implements RegistrationNumber {
    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]{18}[0-9]{2}");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    public Lei {
        value = CheckDigits.plain(value);
    }

    @Override
    public Verdict verdict() {
        if (!SHAPE.matcher(value).matches()) return MALFORMED;
        return remainder().equals(BigInteger.ONE) ? PLAUSIBLE : WRONG_CHECK_DIGIT;
    }

    private BigInteger remainder() {
        return new BigInteger(CheckDigits.lettersAsNumbers(value)).mod(MODULUS);
    }
}
