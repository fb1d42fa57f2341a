package org.hamkke.alliance;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.hamkke.kernel.Money;
import org.jspecify.annotations.Nullable;

/** The seven columns that blueprints and alliances keep an expectation in. */
final class ExpectationRows {
    static final String COLUMNS = "name, unit, baseline, target, due, yearly_value, basis";

    private ExpectationRows() {}

    static Expectation read(ResultSet row) throws SQLException {
        return new Expectation(
                row.getString("name"),
                row.getString("unit"),
                row.getBigDecimal("baseline"),
                row.getBigDecimal("target"),
                row.getObject("due", LocalDate.class),
                money(row.getBigDecimal("yearly_value")),
                row.getString("basis"));
    }

    static @Nullable Object[] values(Expectation one) {
        return new @Nullable Object[] {
            one.name(), one.unit(), one.baseline(), one.target(), one.due(), won(one), one.basis()
        };
    }

    private static Optional<Money> money(@Nullable BigDecimal amount) {
        return Optional.ofNullable(amount).map(won -> new Money(won, Money.WON));
    }

    private static @Nullable BigDecimal won(Expectation one) {
        return one.yearlyValue().map(Money::amount).orElse(null);
    }
}
