package org.hamkke.finance.dart;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hamkke.kernel.Money;

/** Reads {@code 1,234}, {@code -1,234}, {@code (1,234)} and {@code △1,234}; a blank or a lone dash is no amount. */
final class Amount {
    private static final Pattern NOISE = Pattern.compile("[,\\s]");
    private static final Pattern LOSS = Pattern.compile("\\((.+)\\)|[△▲−-](.+)");
    private static final Pattern FIGURE = Pattern.compile("\\d{1,20}(\\.\\d{1,4})?");

    private Amount() {}

    static Optional<Money> read(String written) {
        var text = NOISE.matcher(written).replaceAll("");
        var loss = LOSS.matcher(text);
        if (!loss.matches()) return plain(text);
        return plain(loss.group(1) == null ? loss.group(2) : loss.group(1)).map(Money::negated);
    }

    private static Optional<Money> plain(String digits) {
        if (!FIGURE.matcher(digits).matches()) return Optional.empty();
        var won = new BigDecimal(digits).setScale(0, java.math.RoundingMode.HALF_UP);
        return won.precision() > Money.MOST_DIGITS
                ? Optional.empty()
                : Optional.of(new Money(won, Money.WON));
    }
}
