package org.hamkke.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {
    @Test
    void isTheSameHoweverItIsWritten() {
        assertThat(Share.ofPercent("35"))
                .isEqualTo(Share.of("0.350"))
                .hasToString("Share[value=0.35]");
        assertThat(Share.ofPercent("100.0")).isEqualTo(Share.ALL);
    }

    @Test
    void readsAsAPercentage() {
        assertThat(Share.of("0.3333").percent()).isEqualTo("33.33");
        assertThat(Share.ALL.percent()).isEqualTo("100");
        assertThat(Share.NONE.percent()).isEqualTo("0");
    }

    @Test
    void leavesARest() {
        assertThat(Share.ofPercent("37.5").rest()).isEqualTo(Share.ofPercent("62.5"));
        assertThat(Share.ALL.rest()).isEqualTo(Share.NONE);
    }

    @Test
    void makesUpTheWholeOnlyExactly() {
        assertThat(Share.makeUpTheWhole(List.of(Share.of("0.6"), Share.of("0.4")))).isTrue();
        assertThat(Share.makeUpTheWhole(List.of(Share.of("0.6"), Share.of("0.3999999999"))))
                .isFalse();
        assertThat(Share.makeUpTheWhole(List.of())).isFalse();
    }

    @Test
    void comparesBySize() {
        assertThat(Share.of("0.4")).isLessThan(Share.of("0.41"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1.0000001", "0.1234567890123", "1E-1000000000"})
    void refusesWhatIsNoShare(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Share.of(value));
    }
}
