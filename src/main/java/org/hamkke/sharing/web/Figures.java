package org.hamkke.sharing.web;

import static org.hamkke.shell.Words.t;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.hamkke.kernel.Money;
import org.hamkke.shell.Formats;
import org.hamkke.shell.Language;

/** How amounts read: in the pictures in one unit for the page, beside them in words to the won. */
record Figures(String unit, int zeros) {
    private static final int EOK = 8;
    private static final int MAN = 4;
    private static final int MILLION = 6;

    /** The greatest unit in which the greatest amount is at least one. */
    static Figures of(List<Money> amounts) {
        var greatest =
                amounts.stream()
                        .map(money -> money.amount().abs())
                        .max(BigDecimal::compareTo)
                        .orElse(BigDecimal.ZERO);
        if (Language.current() == Language.ENGLISH)
            return new Figures(t("sharing.unit.million"), MILLION);
        var eok = greatest.precision() > EOK;
        return new Figures(t(eok ? "sharing.unit.eok" : "sharing.unit.man"), eok ? EOK : MAN);
    }

    String signed(Money amount) {
        return Formats.signed(
                amount.amount()
                        .movePointLeft(zeros)
                        .setScale(2, RoundingMode.HALF_UP)
                        .doubleValue());
    }

    static String words(Money amount) {
        return together(amount.inWords(Language.current().locale()).replace('-', '−'));
    }

    /** No line breaks between a number and its unit, as in 8억 7,500만 원. */
    static String together(String words) {
        return words.replaceAll("(?<=\\d[만억조경]) (?=[\\d원])", "\u00a0");
    }

    /** With a plus in front of a gain. */
    static String change(Money amount) {
        return (amount.amount().signum() > 0 ? "+" : "") + words(amount);
    }

    /** Rounded to the won, for what need not be one. */
    static String about(BigDecimal amount) {
        return change(new Money(amount.setScale(0, RoundingMode.HALF_EVEN), Money.WON));
    }
}
