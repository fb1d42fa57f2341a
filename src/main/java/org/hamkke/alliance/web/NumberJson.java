package org.hamkke.alliance.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hamkke.alliance.AllianceRule;
import org.hamkke.alliance.Direction;
import org.hamkke.alliance.Expectation;
import org.hamkke.kernel.Checks;
import org.hamkke.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * An expected number in the open API.
 *
 * @param yearlyValue won
 * @param direction follows from baseline and target; ignored when sent
 */
record NumberJson(
        @Nullable String name,
        @Nullable String unit,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        @Nullable LocalDate due,
        @Nullable BigDecimal yearlyValue,
        @Nullable String basis,
        @Nullable Direction direction) {
    static NumberJson of(Expectation one) {
        var value = one.yearlyValue().map(Money::amount).orElse(null);
        return new NumberJson(
                one.name(),
                one.unit(),
                one.baseline(),
                one.target(),
                one.due(),
                value,
                one.basis(),
                one.direction());
    }

    Expectation read() {
        new Checks()
                .that(baseline != null, AllianceRule.BASELINE_IS_A_NUMBER)
                .that(target != null, AllianceRule.TARGET_IS_A_NUMBER)
                .that(due != null, AllianceRule.DUE_IS_A_DATE)
                .that(
                        yearlyValue == null || Money.isAmount(yearlyValue, Money.WON),
                        AllianceRule.YEARLY_VALUE_IS_AN_AMOUNT)
                .done();
        return new Expectation(
                text(name),
                text(unit),
                Objects.requireNonNull(baseline),
                Objects.requireNonNull(target),
                Objects.requireNonNull(due),
                Optional.ofNullable(yearlyValue).map(won -> new Money(won, Money.WON)),
                text(basis));
    }

    static List<Expectation> readAll(@Nullable List<NumberJson> numbers) {
        return InRow.readAll(numbers == null ? List.of() : numbers, _ -> false, NumberJson::read);
    }

    static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
