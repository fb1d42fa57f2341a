package org.hamkke.finance.ratio;

/** A line of a statement that ratios are made of. */
public enum Account {
    ASSETS,
    CURRENT_ASSETS,
    LIABILITIES,
    CURRENT_LIABILITIES,
    EQUITY,
    REVENUE,
    OPERATING_PROFIT,
    /** What borrowing cost, written without a sign. */
    INTEREST_EXPENSE,
    /** Interest with exchange losses and the like: stands in for interest where that is not told apart. */
    FINANCE_COSTS,
    NET_PROFIT;

    /** Equity, sales and profits may be below nil; what a company owns, owes and pays is not. */
    public boolean mayBeNegative() {
        return switch (this) {
            case EQUITY, REVENUE, OPERATING_PROFIT, NET_PROFIT -> true;
            case ASSETS,
                    CURRENT_ASSETS,
                    LIABILITIES,
                    CURRENT_LIABILITIES,
                    INTEREST_EXPENSE,
                    FINANCE_COSTS ->
                    false;
        };
    }

    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
