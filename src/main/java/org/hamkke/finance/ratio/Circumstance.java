package org.hamkke.finance.ratio;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a quotient would mislead, what is the case is said in words, and the points it is worth are fixed here. */
public enum Circumstance {
    /** 자본잠식: debts eat up more than there is, so debts over equity would be negative or endless. */
    CAPITAL_IMPAIRED(0),
    /** Nothing falls due within the year. */
    NOTHING_DUE(100),
    /** No interest to pay; whether the business earns anything is the margin's to say. */
    NO_INTEREST(100),
    /** There is nothing to divide by. */
    NO_REVENUE(null),
    NO_REVENUE_BEFORE(null),
    /** The year before broke exactly even. */
    NO_PROFIT_BEFORE(null),
    /** 흑자전환. */
    TURNED_TO_PROFIT(75),
    /** 적자전환. */
    TURNED_TO_LOSS(0),
    /** 적자 축소. */
    LOSS_NARROWED(25),
    /** 적자 지속, not smaller than before. */
    LOSS_CONTINUED(0),
    /** One year counts the group, the other the company alone: what grew can't be told. */
    SCOPE_CHANGED(null),
    NO_YEAR_BEFORE(null);

    private final @Nullable Integer points;

    Circumstance(@Nullable Integer points) {
        this.points = points;
    }

    public Optional<Integer> points() {
        return Optional.ofNullable(points);
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
