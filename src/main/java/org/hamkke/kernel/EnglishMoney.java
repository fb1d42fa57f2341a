package org.hamkke.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** ₩123,450,000 and, where space is short, ₩123.45M. Other currencies keep their code: USD 1,200.50. */
final class EnglishMoney {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final List<String> UNITS = List.of("", "K", "M", "B", "T");

    private EnglishMoney() {}

    static String exact(Money money) {
        return prefix(money) + grouped(money.amount().abs());
    }

    /** Two decimals of the unit, half a step rounded up. */
    static String compact(Money money) {
        var size = money.amount().abs();
        if (size.compareTo(THOUSAND) < 0) return exact(money);
        return compact(money, size, unitOf(size));
    }

    private static String compact(Money money, BigDecimal size, int unit) {
        var rounded = size.movePointLeft(3 * unit).setScale(2, RoundingMode.HALF_UP);
        if (rounded.compareTo(THOUSAND) >= 0 && unit < UNITS.size() - 1)
            return compact(money, size, unit + 1);
        var about = rounded.movePointRight(3 * unit).compareTo(size) == 0 ? "" : "≈";
        return about + prefix(money) + withoutZeros(rounded) + UNITS.get(unit);
    }

    private static int unitOf(BigDecimal size) {
        return Math.min((size.precision() - size.scale() - 1) / 3, UNITS.size() - 1);
    }

    private static String withoutZeros(BigDecimal rounded) {
        var plain = rounded.stripTrailingZeros();
        return grouped(plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    private static String grouped(BigDecimal size) {
        return String.format(Locale.ROOT, "%,." + size.scale() + "f", size);
    }

    private static String prefix(Money money) {
        var sign = money.isNegative() ? "-" : "";
        var won = money.currency().equals(Money.WON);
        return sign + (won ? "₩" : money.currency().getCurrencyCode() + " ");
    }
}
