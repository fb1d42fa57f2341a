package org.hamkke.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ShownTest {
    @Test
    void aValueIsWhatThePartiesSign() {
        assertThat(Shown.value(new BigDecimal("99.995"), "%")).isEqualTo("99.995%");
        assertThat(Shown.value(new BigDecimal("0.004000"), "건")).isEqualTo("0.004건");
    }
}
