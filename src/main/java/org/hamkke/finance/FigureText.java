package org.hamkke.finance;

import org.hamkke.finance.ratio.Account;
import org.hamkke.kernel.Money;
import org.hamkke.kernel.RuleViolation;
import org.hamkke.partner.AmountText;
import org.jspecify.annotations.Nullable;

/** A figure as it is written: an amount of won. */
public final class FigureText {
    private FigureText() {}

    /** It can't be read; said beside the very field. */
    public static RuleViolation unreadable(Account account) {
        return FinanceRule.FIGURE_IS_AN_AMOUNT.at(account.label()).refusal();
    }

    /** 342억 원, 34,200,000,000 or -1,200; a blank is no figure. */
    public static @Nullable Money read(Account account, String text) {
        try {
            return AmountText.parse(text, Money.WON.getCurrencyCode());
        } catch (RuleViolation _) {
            throw unreadable(account);
        }
    }
}
