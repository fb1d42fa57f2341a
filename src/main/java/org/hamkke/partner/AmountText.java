package org.hamkke.partner;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.hamkke.kernel.Money;
import org.hamkke.sheet.column.Column;
import org.hamkke.sheet.column.Columns;
import org.hamkke.sheet.column.Kind;
import org.hamkke.sheet.column.Mapping;
import org.hamkke.sheet.read.Header;
import org.hamkke.sheet.read.SheetRow;
import org.jspecify.annotations.Nullable;

/** An amount as people write it: 342억 원 and 34,200,000,000 for won, plain figures for other currencies. */
public final class AmountText {
    private static final String KEY = "revenue";
    private static final Mapping ONE_CELL =
            Columns.of(Column.of(KEY, "partner.field.revenue", Kind.MONEY))
                    .match(new Header(1, List.of(KEY), List.of()), List.of());

    private AmountText() {}

    /** @return null for a blank text */
    public static @Nullable Money parse(String text, String currency) {
        if (text.isBlank()) return null;
        try {
            var unit = currency.isBlank() ? Money.WON : Currency.getInstance(currency.strip());
            return new Money(
                    unit.equals(Money.WON)
                            ? won(text)
                            : new BigDecimal(text.replaceAll("[,\\s]", "")),
                    unit);
        } catch (IllegalArgumentException _) {
            throw PartnerRule.REVENUE_IS_AN_AMOUNT.refusal();
        }
    }

    private static BigDecimal won(String text) {
        var row = ONE_CELL.read(new SheetRow(1, List.of(text)));
        return row.number(KEY).orElseThrow(PartnerRule.REVENUE_IS_AN_AMOUNT::refusal);
    }
}
