package org.hamkke.finance.ratio;

import java.math.BigDecimal;
import java.util.List;

/** What came of a ratio. */
public sealed interface Finding {
    /**
     * @param value in percent or in times, rounded half up to two decimals; what is shown is what is scored
     * @param byFinanceCosts interest was not told apart, so all costs of finance stand in for it
     */
    record Measured(BigDecimal value, boolean byFinanceCosts) implements Finding {}

    record Told(Circumstance circumstance) implements Finding {}

    /** @param accounts of this year or the year before, without which it can't be computed */
    record Missing(List<Account> accounts) implements Finding {}
}
