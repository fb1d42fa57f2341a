package org.hamkke.alliance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void aGoalIsWhatThePartiesSign() {
        assertThat(Figures.of(new BigDecimal("99.995"), "%")).isEqualTo("99.995%");
        assertThat(Figures.of(new BigDecimal("0.004"), "")).isEqualTo("0.004");
    }
}
