package org.hamkke.kernel;

import java.util.Locale;

/**
 * A number under which an authority knows a company. It holds whatever was written, because registers, scanners and people
 * err and a record must not wait for them: {@link #verdict()} only warns.
 */
public sealed interface RegistrationNumber permits BusinessNumber, CorporateNumber, Isin, Lei {
    int LONGEST = 40;

    /** Letters and digits only, in upper case: what is stored and matched. */
    String value();

    /** As people write it, with its hyphens. */
    default String formatted() {
        return value();
    }

    Verdict verdict();

    default boolean looksValid() {
        return verdict() == Verdict.PLAUSIBLE;
    }

    /** {@code kernel.number.business-number.wrong-check-digit} and the like. */
    default String messageKey() {
        return "kernel.number." + kebab(getClass().getSimpleName()) + "." + verdict().word();
    }

    private static String kebab(String camel) {
        return camel.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", "-").toLowerCase(Locale.ROOT);
    }

    /** What can be said of a number without asking its authority. */
    enum Verdict {
        PLAUSIBLE,
        /** Too long, too short, or a letter where a digit belongs. */
        MALFORMED,
        /** The check digit may fit, yet no authority ever gives out this number. */
        NEVER_ISSUED,
        WRONG_CHECK_DIGIT;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
