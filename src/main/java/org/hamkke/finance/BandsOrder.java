package org.hamkke.finance;

import org.hamkke.finance.ratio.Ratio;
import org.hamkke.kernel.Rule;

/** Limits must be numbers, each strictly better than the one before; said beside the ratio's own row. */
public record BandsOrder(Ratio ratio) implements Rule {
    @Override
    public String name() {
        return FinanceRule.BANDS_ARE_IN_ORDER.name();
    }

    @Override
    public String field() {
        return ratio.label();
    }
}
