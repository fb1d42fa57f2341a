package org.hamkke.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.hamkke.kernel.Money;
import org.hamkke.kernel.RuleViolation;
import org.junit.jupiter.api.Test;

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
                                        LocalDate.MAX,
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
                                        LocalDate.MAX,
                                        Optional.empty(),
                                        ""));

        assertThat(refusal.refusals())
                .extracting(RuleViolation.Refusal::rule)
                .containsExactly(
                        AllianceRule.EXPECTATION_HAS_A_NAME,
                        AllianceRule.EXPECTATION_HAS_A_UNIT,
                        AllianceRule.TARGET_IS_A_NUMBER);
    }

    private static Expectation from(String baseline, String target) {
        return new Expectation(
                "원가",
                "%",
                new BigDecimal(baseline),
                new BigDecimal(target),
                LocalDate.MAX,
                Optional.empty(),
                "");
    }
}
