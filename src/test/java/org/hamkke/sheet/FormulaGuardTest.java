package org.hamkke.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+82 10-1234-5678",
                "-5",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =1",
                "\u00A0 =1",
                "\uFEFF=1",
                "＝1",
                "＋1",
                "－1",
                "＠a",
                "=\n2"
            })
    void putsAnApostropheBeforeWhatCouldRun(String text) {
        assertThat(FormulaGuard.wrap(text)).isEqualTo("'" + text);
        assertThat(FormulaGuard.unwrap("'" + text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"가온", "a=b", "5-3", "", "'가온'", "(주)한빛", "o'neil"})
    void leavesOtherTextAlone(String text) {
        assertThat(FormulaGuard.wrap(text)).isEqualTo(text);
        assertThat(FormulaGuard.unwrap(text)).isEqualTo(text);
    }

    @Test
    void givesBackAnyTextUnchanged() {
        var letters = "'=+-@ \t\n가a1";
        var random = new Random(1);
        for (var i = 0; i < 5_000; i++) {
            var text = new StringBuilder();
            for (var length = random.nextInt(6); length > 0; length--)
                text.append(letters.charAt(random.nextInt(letters.length())));
            assertThat(FormulaGuard.unwrap(FormulaGuard.wrap(text.toString())))
                    .isEqualTo(text.toString());
        }
    }
}
