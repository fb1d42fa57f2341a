package org.hamkke.kernel;

import java.math.BigDecimal;
import java.util.Collection;

/** A part of a whole, exactly: 0 is nothing of it, 1 is all. People write it as a percentage, see {@link #ofPercent}. */
public record Share(BigDecimal value) implements Comparable<Share> {
    public static final Share NONE = new Share(BigDecimal.ZERO);
    public static final Share ALL = new Share(BigDecimal.ONE);
    public static final int MOST_DECIMALS = 12;

    public Share {
        if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0)
            throw new IllegalArgumentException("a share lies between 0 and 1: " + value);
        value = value.stripTrailingZeros();
        if (value.scale() > MOST_DECIMALS)
            throw new IllegalArgumentException("a share has at most 12 decimals: " + value);
    }

    /** As a decimal number, {@code 0.35}. */
    public static Share of(String value) {
        return new Share(new BigDecimal(value));
    }

    /** As a percentage, {@code 35} or {@code 33.33}. */
    public static Share ofPercent(String percent) {
        return new Share(new BigDecimal(percent).movePointLeft(2));
    }

    public static boolean makeUpTheWhole(Collection<Share> shares) {
        var sum = shares.stream().map(Share::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(BigDecimal.ONE) == 0;
    }

    public Share rest() {
        return new Share(BigDecimal.ONE.subtract(value));
    }

    /** 35 for 0.35, without trailing zeros or exponent. */
    public String percent() {
        return value.movePointRight(2).stripTrailingZeros().toPlainString();
    }

    @Override
    public int compareTo(Share other) {
        return value.compareTo(other.value);
    }
}
