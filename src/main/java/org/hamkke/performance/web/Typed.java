package org.hamkke.performance.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.hamkke.kernel.ContentHash;
import org.hamkke.performance.PerformanceRule;
import org.jspecify.annotations.Nullable;

/** What people type into fields for numbers and days. */
final class Typed {
    private Typed() {}

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** With thousands marks, a true minus sign or a percent sign as well: 1,234.5 or −30%. */
    static Optional<BigDecimal> number(String typed) {
        var plain = typed.strip().replace(",", "").replace('−', '-').replaceAll("\\s*%$", "");
        if (plain.length() > 30 || !plain.matches("[+-]?\\d+(\\.\\d+)?")) return Optional.empty();
        return Optional.of(new BigDecimal(plain));
    }

    static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** What is no hash at all was not shown either. */
    static ContentHash shown(@Nullable String hash) {
        try {
            return new ContentHash(text(hash));
        } catch (IllegalArgumentException _) {
            throw PerformanceRule.VALUE_IS_WHAT_WAS_SHOWN.refusal();
        }
    }
}
