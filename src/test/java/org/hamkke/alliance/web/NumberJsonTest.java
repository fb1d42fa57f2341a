package org.hamkke.alliance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hamkke.alliance.AllianceRule;
import org.hamkke.kernel.RuleViolation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberJsonTest {
    @ParameterizedTest
    @ValueSource(strings = {"0.5", "123456789012345678901", "1e308"})
    void aYearlyValueThatIsNoAmountIsRefused(String value) {
        var number =
                new NumberJson(
                        "신규 고객",
                        "명",
                        BigDecimal.ZERO,
                        BigDecimal.TEN,
                        LocalDate.of(2028, 12, 31),
                        new BigDecimal(value),
                        "지난해 값",
                        null);

        assertThat(catchThrowableOfType(RuleViolation.class, number::read).rule())
                .isEqualTo(AllianceRule.YEARLY_VALUE_IS_AN_AMOUNT);
    }
}
