package org.hamkke.kernel;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares out whole units so that the parts add up (Hamilton's method): part i first gets ⌊units · wᵢ / Σw⌋, then the units left
 * over, fewer than there are parts, go one each to the largest remainders, the earlier part first among equals. A negative
 * amount is shared out like its positive one, so a loss falls exactly as the gain would.
 */
final class LargestRemainder {
    private static final int MOST_DIGITS = 30;

    private LargestRemainder() {}

    static List<BigInteger> apportion(BigInteger units, List<BigDecimal> weights) {
        var parts = apportionPositive(units.abs(), wholeNumbers(weights));
        return units.signum() < 0 ? parts.stream().map(BigInteger::negate).toList() : parts;
    }

    private static List<BigInteger> apportionPositive(BigInteger units, List<BigInteger> weights) {
        var total = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (total.signum() == 0) throw new IllegalArgumentException("no part has any weight");
        var quotas =
                weights.stream().map(w -> units.multiply(w).divideAndRemainder(total)).toList();
        return handOutRest(units, quotas);
    }

    private static List<BigInteger> handOutRest(BigInteger units, List<BigInteger[]> quotas) {
        var parts = new ArrayList<>(quotas.stream().map(quota -> quota[0]).toList());
        var left = units.subtract(parts.stream().reduce(BigInteger.ZERO, BigInteger::add));
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(comparing(i -> quotas.get(i)[1], reverseOrder()))
                .limit(left.intValueExact())
                .forEach(i -> parts.set(i, parts.get(i).add(BigInteger.ONE)));
        return List.copyOf(parts);
    }

    private static List<BigInteger> wholeNumbers(List<BigDecimal> weights) {
        weights.forEach(LargestRemainder::check);
        var decimals = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return weights.stream().map(w -> w.movePointRight(decimals).toBigInteger()).toList();
    }

    private static void check(BigDecimal weight) {
        if (weight.signum() < 0
                || weight.precision() > MOST_DIGITS
                || Math.abs(weight.scale()) > MOST_DIGITS)
            throw new IllegalArgumentException("no weight to split by: " + weight);
    }
}
