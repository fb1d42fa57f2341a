package org.hamkke.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hamkke.kernel.Money;
import org.hamkke.kernel.Rule;
import org.hamkke.kernel.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectationTest {
    @Test
    void theDirectionFollowsFromBaselineAndTarget() {
        assertThat(from("0", "100000").direction()).isEqualTo(Direction.UP);
        assertThat(from("0", "-30").direction()).isEqualTo(Direction.DOWN);
        assertThat(from("95.0", "95").direction()).isEqualTo(Direction.HOLD);
    }

    @Test
    void aYearlyValueNeedsABasis() {
        var refusal =
                catchThrowableOfType(
                        RuleViolation.class,
                        () ->
                                new Expectation(
                                        "원가",
                                        "%",
                                        BigDecimal.ZERO,
                                        BigDecimal.TEN,
                                        LocalDate.of(2028, 12, 31),
                                        Optional.of(Money.won(1)),
                                        " "));

        assertThat(refusal.rule()).isEqualTo(AllianceRule.YEARLY_VALUE_HAS_A_BASIS);
    }

    @Test
    void everythingThatIsMissingIsToldAtOnce() {
        var refusal =
                catchThrowableOfType(
                        RuleViolation.class,
                        () ->
                                new Expectation(
                                        "",
                                        "",
                                        BigDecimal.ZERO,
                                        new BigDecimal("1e30"),
                                        LocalDate.of(2028, 12, 31),
                                        Optional.empty(),
                                        ""));

        assertThat(refusal.refusals())
                .extracting(RuleViolation.Refusal::rule)
                .containsExactly(
                        AllianceRule.EXPECTATION_HAS_A_NAME,
                        AllianceRule.EXPECTATION_HAS_A_UNIT,
                        AllianceRule.TARGET_IS_A_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "1999-12-31", "2200-01-01", "+5874897-12-31"})
    void aDayBeyondTheEraIsNone(String day) {
        var far = LocalDate.parse(day);

        assertThat(refusal(() -> from("0", "10", far))).isEqualTo(AllianceRule.DUE_IS_A_DATE);
        assertThat(refusal(() -> TheGoal.whole(Horizon.YEAR, far).plan()))
                .isEqualTo(AllianceRule.DUE_IS_A_DATE);
        assertThat(refusal(() -> new WorkshopPlan(far, "", "", "", "", List.of())))
                .isEqualTo(AllianceRule.WORKSHOP_WAS_HELD_ON_A_DAY);
    }

    private static Rule refusal(ThrowingCallable act) {
        return catchThrowableOfType(RuleViolation.class, act).rule();
    }

    private static Expectation from(String baseline, String target) {
        return from(baseline, target, LocalDate.of(2028, 12, 31));
    }

    private static Expectation from(String baseline, String target, LocalDate due) {
        return new Expectation(
                "원가",
                "%",
                new BigDecimal(baseline),
                new BigDecimal(target),
                due,
                Optional.empty(),
                "");
    }
}
