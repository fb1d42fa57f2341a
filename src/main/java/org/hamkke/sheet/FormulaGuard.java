package org.hamkke.sheet;

import java.util.regex.Pattern;

/**
 * Keeps exported text from being run as a formula by the program that opens it (OWASP, CSV injection): text that starts like one gets
 * an apostrophe in front. Reading takes exactly one off again, so text survives the way out and back unchanged.
 */
public final class FormulaGuard {
    private static final Pattern STARTS_A_FORMULA =
            Pattern.compile("'*[\\s\\p{Z}\\uFEFF\\u200B]*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private FormulaGuard() {}

    public static String wrap(String text) {
        return STARTS_A_FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    public static String unwrap(String text) {
        return text.startsWith("'") && STARTS_A_FORMULA.matcher(text).matches()
                ? text.substring(1)
                : text;
    }
}
