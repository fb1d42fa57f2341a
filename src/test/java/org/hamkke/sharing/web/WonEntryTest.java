package org.hamkke.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WonEntryTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    120,000,000      | 120000000
                    1억 2,000만 원   | 120000000
                    1.5억            | 150000000
                    3조 1억          | 3000100000000
                    24억5000만       | 2450000000
                    1만 2345원       | 12345
                    120 million      | 120000000
                    -3억             | -300000000
                    0                | 0
                    ₩ 5,000          | 5000
                    0.5              | 0.5
                    """)
    void readsAmountsAsPeopleTypeThem(String typed, BigDecimal won) {
        assertThat(WonEntry.read(typed))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(won));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "원",
                "일억",
                "1억 2천",
                "1억 2",
                "억",
                "12e9",
                "1--2",
                "$100",
                "1.2.3",
                "999999999999999999999"
            })
    void readsNothingIntoWhatCouldMeanTwoThings(String typed) {
        assertThat(WonEntry.read(typed)).isEmpty();
    }
}
