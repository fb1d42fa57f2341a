package org.hamkke.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.hamkke.kernel.RegistrationNumber.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsinTest {
    /** 삼성전자, SK하이닉스, Apple, BAE Systems, Deutsche Bank. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "KR7005930003",
                "KR7000660001",
                "US0378331005",
                "GB0002634946",
                "DE0005140008"
            })
    void acceptsRealNumbers(String written) {
        assertThat(new Isin(written).looksValid()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "KR7005930004, WRONG_CHECK_DIGIT",
        "US0378331050, WRONG_CHECK_DIGIT",
        "KR700593000, MALFORMED",
        "117005930003, MALFORMED",
        "KR700593000X, MALFORMED",
    })
    void saysWhatIsWrong(String written, Verdict verdict) {
        assertThat(new Isin(written).verdict()).isEqualTo(verdict);
    }
}
