package org.hamkke.finance.ratio;

import java.util.Locale;

/** The ratios a company's health is read from; their formulas stand in {@link Ratios}. */
public enum Ratio {
    DEBT_RATIO(Unit.PERCENT, false),
    CURRENT_RATIO(Unit.PERCENT, true),
    OPERATING_MARGIN(Unit.PERCENT, true),
    INTEREST_COVERAGE(Unit.TIMES, true),
    REVENUE_GROWTH(Unit.PERCENT, true),
    PROFIT_GROWTH(Unit.PERCENT, true);

    public enum Unit {
        PERCENT,
        TIMES
    }

    private final Unit unit;
    private final boolean moreIsBetter;

    Ratio(Unit unit, boolean moreIsBetter) {
        this.unit = unit;
        this.moreIsBetter = moreIsBetter;
    }

    public Unit unit() {
        return unit;
    }

    public boolean moreIsBetter() {
        return moreIsBetter;
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
