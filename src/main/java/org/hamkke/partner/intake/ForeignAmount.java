package org.hamkke.partner.intake;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Pattern;
import org.hamkke.kernel.Money;
import org.jspecify.annotations.Nullable;

/** EUR 1,200.50: an amount that names its currency in front, as exports write what is not won. */
final class ForeignAmount {
    private static final Pattern WRITTEN =
            Pattern.compile("([A-Z]{3})\\s?(\\d[\\d,]{0,30}(?:\\.\\d{1,4})?)");

    private ForeignAmount() {}

    static @Nullable Money read(String text) {
        var written = WRITTEN.matcher(text.strip());
        if (!written.matches()) return null;
        try {
            var currency = Currency.getInstance(written.group(1));
            var amount = new BigDecimal(written.group(2).replace(",", ""));
            return currency.equals(Money.WON)
                    ? null
                    : new Money(amount.stripTrailingZeros(), currency);
        } catch (IllegalArgumentException _) {
            return null; // three letters that are no currency
        }
    }
}
