package org.hamkke.shell.face;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SealTest {
    @Test
    void putsTheFirstPartyOnTheLeftAndItsMirrorOnTheRight() {
        assertThat(Seal.part(0, 2)).isEqualTo("M27.0 28.0L27.0 48.0A20 20 0 0 1 27.0 8.0Z");
        assertThat(Seal.part(1, 2)).isEqualTo("M29.0 28.0L29.0 8.0A20 20 0 0 1 29.0 48.0Z");
    }
}
