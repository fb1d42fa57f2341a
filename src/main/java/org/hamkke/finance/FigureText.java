package org.hamkke.finance;

import org.hamkke.finance.ratio.Account;
import org.hamkke.kernel.Money;
import org.hamkke.kernel.Rule;
import org.hamkke.kernel.RuleViolation;
import org.hamkke.partner.AmountText;
import org.jspecify.annotations.Nullable;

/** A figure must be an amount of won; said beside the very field. */
public record FigureText(Account account) implements Rule {
    @Override
    public String name() {
        return FinanceRule.FIGURE_IS_AN_AMOUNT.name();
    }

    @Override
    public String field() {
        return account.label();
    }

    /** 342억 원, 34,200,000,000 or -1,200; a blank is no figure. */
    public static @Nullable Money read(Account account, String text) {
        try {
            return AmountText.parse(text, Money.WON.getCurrencyCode());
        } catch (RuleViolation _) {
            throw new FigureText(account).refusal();
        }
    }
}
