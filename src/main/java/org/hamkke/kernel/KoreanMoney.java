package org.hamkke.kernel;

import static java.math.BigInteger.TEN;
import static java.math.BigInteger.ZERO;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/** Amounts in units of ten thousand: 1억 2,345만 원. Other currencies keep their code and point: USD 1,200.50. */
final class KoreanMoney {
    private static final BigInteger MAN = TEN.pow(4);
    private static final List<String> UNITS = List.of("", "만", "억", "조", "경");

    private KoreanMoney() {}

    static String exact(Money money) {
        if (!money.currency().equals(Money.WON)) return EnglishMoney.exact(money);
        return sign(money) + won(money.amount().abs().toBigIntegerExact());
    }

    /** At most two neighbouring units, half a step rounded up. */
    static String approximate(Money money) {
        var size = money.amount().abs();
        if (size.compareTo(new BigDecimal(MAN)) < 0) return exact(money);
        var rounded = size.divide(step(size), 0, RoundingMode.HALF_UP).multiply(step(size));
        var about = rounded.compareTo(size) == 0 ? "" : "약 ";
        return about + sign(money) + inItsCurrency(money, rounded.toBigIntegerExact());
    }

    private static String inItsCurrency(Money money, BigInteger size) {
        return money.currency().equals(Money.WON)
                ? won(size)
                : money.currency().getCurrencyCode() + " " + units(size);
    }

    private static String won(BigInteger size) {
        var units = units(size);
        return Character.isDigit(units.charAt(units.length() - 1)) ? units + "원" : units + " 원";
    }

    /** 1 below 억, 만 below 조, 억 below 경: one unit under the leading one. */
    private static BigDecimal step(BigDecimal size) {
        var leading = Math.min((size.precision() - size.scale() - 1) / 4, UNITS.size() - 1);
        return BigDecimal.ONE.movePointRight(4 * (leading - 1));
    }

    private static String units(BigInteger size) {
        return size.signum() == 0 ? "0" : units(size, 0);
    }

    private static String units(BigInteger size, int unit) {
        if (unit == UNITS.size() - 1) return group(size, unit);
        var above = size.divide(MAN);
        var here = group(size.mod(MAN), unit);
        return above.signum() == 0 ? here : (units(above, unit + 1) + " " + here).strip();
    }

    private static String group(BigInteger number, int unit) {
        if (number.equals(ZERO)) return "";
        return grouped(number.toString()) + UNITS.get(unit);
    }

    /** 1234567 as 1,234,567. A list of fifty writes a hundred of these, too many for a format that is parsed each time. */
    private static String grouped(String digits) {
        var grouped = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) grouped.insert(i, ',');
        return grouped.toString();
    }

    private static String sign(Money money) {
        return money.isNegative() ? "-" : "";
    }
}
