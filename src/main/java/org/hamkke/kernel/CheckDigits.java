package org.hamkke.kernel;

import java.util.Locale;
import java.util.regex.Pattern;

/** What the registration numbers have in common: their plain writing and sums over their digits. */
final class CheckDigits {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Pd}\\u2212.]+");

    private CheckDigits() {}

    /** Without spaces, dots and dashes of any kind, full-width digits made plain, in upper case. */
    static String plain(String written) {
        var compatible = Folding.compatible(written);
        var plain = SEPARATORS.matcher(compatible).replaceAll("").toUpperCase(Locale.ROOT);
        if (plain.isEmpty() || plain.length() > RegistrationNumber.LONGEST)
            throw new IllegalArgumentException("a number has 1 to 40 letters and digits");
        return plain;
    }

    static int digit(String number, int position) {
        return Character.digit(number.charAt(position), 10);
    }

    /** Σ weightᵢ · digitᵢ over as many leading digits as there are weights. */
    static int weightedSum(String number, int... weights) {
        var sum = 0;
        for (int i = 0; i < weights.length; i++) sum += weights[i] * digit(number, i);
        return sum;
    }

    /** What is missing to the next multiple of ten; 0, never 10, when nothing is. */
    static int toNextTen(int sum) {
        return (10 - sum % 10) % 10;
    }

    /** A is 10, Z is 35; digits stay. */
    static String lettersAsNumbers(String text) {
        var digits = new StringBuilder();
        text.chars().map(c -> Character.digit(c, 36)).forEach(digits::append);
        return digits.toString();
    }
}
