package org.hamkke.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.hamkke.kernel.RegistrationNumber.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorporateNumberTest {
    /** The example of the rules themselves, then 삼성전자, NAVER and 카카오. */
    @ParameterizedTest
    @ValueSource(strings = {"110111-0062432", "130111-0006246", "110111-1707178", "110111-1129497"})
    void acceptsRealNumbers(String written) {
        assertThat(new CorporateNumber(written).looksValid()).isTrue();
        assertThat(new CorporateNumber(written).formatted()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "130111-0006247, WRONG_CHECK_DIGIT",
        "110111-006243, MALFORMED",
        "11011A-0062432, MALFORMED",
        "000000-0000000, NEVER_ISSUED",
    })
    void saysWhatIsWrong(String written, Verdict verdict) {
        assertThat(new CorporateNumber(written).verdict()).isEqualTo(verdict);
    }

    @Test
    void warnsInItsOwnWordsBecauseNewNumbersHaveNoCheckDigit() {
        assertThat(new CorporateNumber("130111-0006247").messageKey())
                .isEqualTo("kernel.number.corporate-number.wrong-check-digit");
    }

    @Test
    void readsANumberWithoutItsHyphen() {
        assertThat(new CorporateNumber("1301110006246").formatted()).isEqualTo("130111-0006246");
        assertThat(new CorporateNumber("13011").formatted()).isEqualTo("13011");
    }
}
