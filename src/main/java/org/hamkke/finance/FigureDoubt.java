package org.hamkke.finance;

import org.hamkke.finance.ratio.Account;
import org.hamkke.kernel.Rule;

/** This account is written without a sign; said beside the very field. */
record FigureDoubt(Account account) implements Rule {
    @Override
    public String name() {
        return FinanceRule.FIGURE_IS_NOT_NEGATIVE.name();
    }

    @Override
    public String field() {
        return account.label();
    }
}
