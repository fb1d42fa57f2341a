package org.hamkke.alliance.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hamkke.alliance.Expectation;
import org.hamkke.alliance.Synergy;
import org.hamkke.kernel.Money;
import org.hamkke.kernel.Period;
import org.hamkke.kernel.RuleViolation;
import org.hamkke.partner.AmountText;
import org.hamkke.shell.Formats;
import org.hamkke.shell.Language;
import org.hamkke.shell.Words;
import org.jspecify.annotations.Nullable;

/** Figures as people type and read them: 1,200 and −30, 42억 and 1억 2,345만, 120곳. */
public final class Figures {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,20}(\\.\\d{1,6})?");

    private Figures() {}

    static Optional<BigDecimal> number(String typed) {
        var plain = plain(typed);
        return NUMBER.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain))
                : Optional.empty();
    }

    /** As in the directory: 2억, 1억 2천만, 3억 5,000만 원. */
    static Optional<Money> won(String typed) {
        try {
            return Optional.ofNullable(AmountText.parse(typed, Money.WON.getCurrencyCode()))
                    .filter(amount -> !amount.isNegative());
        } catch (RuleViolation _) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip())).filter(Period.ERA::covers);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static String plain(String typed) {
        return typed.replace('−', '-').replaceAll("[,\\s\\u00a0]", "");
    }

    /** As a field shows it, to be typed over. */
    static String typed(BigDecimal number) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(number);
    }

    public static String of(BigDecimal number, String unit) {
        if (unit.isEmpty() || unit.equals("%")) return Formats.exact(number) + unit;
        return Words.t("alliance.figure", Formats.exact(number), unit);
    }

    /** 2곳 → 120곳, 2028. 12. 31.까지. */
    public static String course(Expectation one) {
        return Words.t(
                "alliance.figure.course",
                of(one.baseline(), one.unit()),
                of(one.target(), one.unit()),
                Formats.date(one.due()));
    }

    /** What all of them together are worth in a year; nothing where none has a worth. */
    public static @Nullable String total(List<Synergy> synergies) {
        return synergies.stream()
                .flatMap(one -> one.expectation().yearlyValue().stream())
                .reduce(Money::plus)
                .map(Figures::money)
                .orElse(null);
    }

    public static String money(Money money) {
        return money.inWords(Language.current().locale());
    }
}
