package org.hamkke.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcelSerialTest {
    @ParameterizedTest
    @CsvSource({
        "1, 1900-01-01T00:00",
        "59, 1900-02-28T00:00",
        "61, 1900-03-01T00:00",
        "46348, 2026-11-22T00:00",
        "46348.75, 2026-11-22T18:00",
        "46347.9999999, 2026-11-22T00:00",
        "2958465, 9999-12-31T00:00"
    })
    void countsDaysAsExcelDoes(BigDecimal serial, String moment) {
        assertThat(ExcelSerial.toDateTime(serial, false)).hasToString(moment);
    }

    @Test
    void countsFromTheMacEpochWhenTheWorkbookSaysSo() {
        assertThat(ExcelSerial.toDateTime(BigDecimal.ZERO, true)).hasToString("1904-01-01T00:00");
        assertThat(ExcelSerial.toDateTime(new BigDecimal(44_886), true))
                .hasToString("2026-11-22T00:00");
    }

    @Test
    void knowsNoDayBeforeItsFirstOrAfterItsLast() {
        assertThatThrownBy(() -> ExcelSerial.toDateTime(new BigDecimal("-1"), false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ExcelSerial.isPossible(new BigDecimal("2958466"))).isFalse();
    }
}
