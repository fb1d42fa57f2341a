package org.hamkke.sharing.web;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An amount as people type it into a form: 120,000,000 · 1억 2,000만 원 · 1.5억 · 120 million. What could be read in two ways is not read. */
final class WonEntry {
    private static final Pattern DECORATION = Pattern.compile("[\\s,₩]|원$|KRW");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,20}(\\.\\d{1,4})?");
    private static final Pattern KOREAN =
            Pattern.compile(
                    "(-?)(?:(N)조)?(?:(N)억)?(?:(N)만(\\d{1,4})?)?"
                            .replace("N", "\\d{1,9}(?:\\.\\d{1,8})?"));
    private static final Pattern ENGLISH =
            Pattern.compile("(-?\\d{1,9}(?:\\.\\d{1,9})?)(million|mn|billion|bn)");

    private WonEntry() {}

    /** Empty where it can't be read. */
    static Optional<BigDecimal> read(String typed) {
        var text = DECORATION.matcher(typed.strip()).replaceAll("").toLowerCase(Locale.ROOT);
        if (text.isEmpty()) return Optional.empty();
        if (PLAIN.matcher(text).matches()) return Optional.of(new BigDecimal(text));
        return english(text).or(() -> korean(text));
    }

    private static Optional<BigDecimal> english(String text) {
        var found = ENGLISH.matcher(text);
        if (!found.matches()) return Optional.empty();
        return Optional.of(
                new BigDecimal(found.group(1))
                        .movePointRight(found.group(2).startsWith("m") ? 6 : 9));
    }

    private static Optional<BigDecimal> korean(String text) {
        var found = KOREAN.matcher(text);
        if (!found.matches() || found.group().length() < 2) return Optional.empty();
        var sum =
                part(found.group(2), 12)
                        .add(part(found.group(3), 8))
                        .add(part(found.group(4), 4))
                        .add(part(found.group(5), 0));
        return Optional.of(found.group(1).isEmpty() ? sum : sum.negate());
    }

    private static BigDecimal part(@Nullable String digits, int zeros) {
        return digits == null ? BigDecimal.ZERO : new BigDecimal(digits).movePointRight(zeros);
    }
}
