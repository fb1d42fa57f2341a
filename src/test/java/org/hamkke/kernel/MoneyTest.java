package org.hamkke.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
    @Test
    void addsAndSubtractsExactly() {
        assertThat(Money.won(1_000).plus(Money.won(-3_000))).isEqualTo(Money.won(-2_000));
        assertThat(Money.of("0.10", "USD").plus(Money.of("0.2", "USD")))
                .isEqualTo(Money.of("0.3", "USD"));
        assertThat(Money.won(5).minus(Money.won(5))).isEqualTo(Money.zero(Money.WON));
    }

    @Test
    void isTheSameHoweverItsDecimalsAreWritten() {
        assertThat(Money.of("1E+3", "KRW")).isEqualTo(Money.won(1000));
        assertThat(Money.of("5.00", "KRW")).isEqualTo(Money.won(5));
    }

    @Test
    void knowsALoss() {
        assertThat(Money.won(-1).isNegative()).isTrue();
        assertThat(Money.won(0).isNegative()).isFalse();
        assertThat(Money.won(0).isZero()).isTrue();
        assertThat(Money.won(-1).negated()).isEqualTo(Money.won(1));
    }

    @Test
    void roundsAPartOnlyAsTold() {
        var third = Share.of("0.3333");
        assertThat(Money.won(100).times(third, RoundingMode.DOWN)).isEqualTo(Money.won(33));
        assertThat(Money.won(100).times(third, RoundingMode.UP)).isEqualTo(Money.won(34));
    }

    @Test
    void comparesWithinOneCurrencyOnly() {
        assertThat(Money.won(-5)).isLessThan(Money.won(3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.won(1).compareTo(Money.of("1", "USD")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.won(1).plus(Money.of("1", "USD")));
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, KRW",
        "1.001, USD",
        "1, XXX",
        "1, XAU",
        "1, NOPE",
        "100000000000000000000, KRW",
        "1E+1000000000, KRW",
    })
    void refusesWhatCannotBePaid(String amount, String currency) {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of(amount, currency));
    }
}
