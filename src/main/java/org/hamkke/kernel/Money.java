package org.hamkke.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;

/** An exact amount in one currency, to its smallest coin; below zero it is a loss or a debt. Never rounded silently. */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {
    public static final Currency WON = Currency.getInstance("KRW");
    public static final int MOST_DIGITS = 20;

    public Money {
        var coins = currency.getDefaultFractionDigits();
        if (coins < 0) throw new IllegalArgumentException(currency + " is not paid in");
        if ((long) amount.precision() - amount.scale() > MOST_DIGITS)
            throw new IllegalArgumentException("an amount has at most 20 digits before the point");
        if (amount.stripTrailingZeros().scale() > coins)
            throw new IllegalArgumentException(amount + " is finer than a coin of " + currency);
        amount = amount.setScale(coins, RoundingMode.UNNECESSARY);
    }

    /** Whether it can be an amount of this currency at all: exact to its smallest coin, and no longer than one may be. */
    public static boolean isAmount(BigDecimal amount, Currency currency) {
        return (long) amount.precision() - amount.scale() <= MOST_DIGITS
                && amount.stripTrailingZeros().scale() <= currency.getDefaultFractionDigits();
    }

    public static Money won(long amount) {
        return new Money(BigDecimal.valueOf(amount), WON);
    }

    /** {@code of("1200.50", "USD")}. */
    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    public Money plus(Money other) {
        return with(other, BigDecimal::add);
    }

    public Money minus(Money other) {
        return with(other, BigDecimal::subtract);
    }

    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    /** One part alone. Parts that must add up to the whole come from {@link #split}. */
    public Money times(Share share, RoundingMode rounding) {
        return new Money(
                amount.multiply(share.value()).setScale(amount.scale(), rounding), currency);
    }

    /** One part per share, in order, together exactly this amount. */
    public List<Money> split(List<Share> shares) {
        if (!Share.makeUpTheWhole(shares))
            throw new IllegalArgumentException("shares must make up the whole: " + shares);
        return splitInProportion(shares.stream().map(Share::value).toList());
    }

    /** For proportions like 1 : 2 : 4 that no decimal share can state; together exactly this amount. */
    public List<Money> splitInProportion(List<BigDecimal> weights) {
        return LargestRemainder.apportion(amount.unscaledValue(), weights).stream()
                .map(coins -> new Money(new BigDecimal(coins, amount.scale()), currency))
                .toList();
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /** 1억 2,345만 원 to a Korean reader, ₩123,450,000 to others. */
    public String inWords(Locale reader) {
        return isKorean(reader) ? KoreanMoney.exact(this) : EnglishMoney.exact(this);
    }

    /** For charts and tiles: 약 1억 2,346만 원, ≈₩123.46M. The sign in front is missing where nothing was rounded. */
    public String approximately(Locale reader) {
        return isKorean(reader) ? KoreanMoney.approximate(this) : EnglishMoney.compact(this);
    }

    /** Among amounts of one currency only. */
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(sameCurrency(other).amount);
    }

    private Money with(Money other, BinaryOperator<BigDecimal> operation) {
        return new Money(operation.apply(amount, sameCurrency(other).amount), currency);
    }

    private Money sameCurrency(Money other) {
        if (currency.equals(other.currency)) return other;
        throw new IllegalArgumentException(currency + " and " + other.currency + " do not mix");
    }

    private static boolean isKorean(Locale reader) {
        return reader.getLanguage().equals("ko");
    }
}
