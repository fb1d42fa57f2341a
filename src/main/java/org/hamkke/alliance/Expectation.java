package org.hamkke.alliance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hamkke.kernel.Checks;
import org.hamkke.kernel.Money;
import org.hamkke.kernel.Period;

/**
 * An expected synergy as a number: from the baseline to the target by a day.
 *
 * @param unit of baseline and target: %, 명, 곳
 * @param yearlyValue what reaching it is worth in a year, in won
 * @param basis how that worth was reckoned
 */
public record Expectation(
        String name,
        String unit,
        BigDecimal baseline,
        BigDecimal target,
        LocalDate due,
        Optional<Money> yearlyValue,
        String basis) {
    private static final int MOST_DIGITS = 20;
    private static final int FINEST = 6;

    public Expectation {
        name = name.strip();
        unit = unit.strip();
        basis = basis.strip();
        new Checks()
                .that(fits(name, 1, 120), AllianceRule.EXPECTATION_HAS_A_NAME, 120)
                .that(fits(unit, 1, 30), AllianceRule.EXPECTATION_HAS_A_UNIT, 30)
                .that(isReasonable(baseline), AllianceRule.BASELINE_IS_A_NUMBER)
                .that(isReasonable(target), AllianceRule.TARGET_IS_A_NUMBER)
                .that(Period.ERA.covers(due), AllianceRule.DUE_IS_A_DATE)
                .that(
                        yearlyValue.isEmpty() || !basis.isEmpty(),
                        AllianceRule.YEARLY_VALUE_HAS_A_BASIS)
                .that(fits(basis, 0, 500), AllianceRule.YEARLY_VALUE_HAS_A_BASIS)
                .done();
    }

    public Direction direction() {
        int change = target.compareTo(baseline);
        return change > 0 ? Direction.UP : change < 0 ? Direction.DOWN : Direction.HOLD;
    }

    Map<String, Object> content() {
        var content = new HashMap<String, Object>();
        content.put("name", name);
        content.put("unit", unit);
        content.put("baseline", baseline);
        content.put("target", target);
        content.put("due", due);
        yearlyValue.ifPresent(value -> content.put("yearlyValue", value.amount()));
        if (!basis.isEmpty()) content.put("basis", basis);
        return content;
    }

    static boolean fits(String text, int least, int most) {
        return text.length() >= least && text.length() <= most;
    }

    static boolean isReasonable(BigDecimal number) {
        return number.precision() - number.scale() <= MOST_DIGITS && number.scale() <= FINEST;
    }
}
