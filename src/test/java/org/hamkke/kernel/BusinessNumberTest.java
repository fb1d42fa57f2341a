package org.hamkke.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hamkke.kernel.RegistrationNumber.Verdict.PLAUSIBLE;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hamkke.kernel.RegistrationNumber.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessNumberTest {
    static Stream<String> valid() {
        return PublicCases.input("kr-brn").path("valid").propertyNames().stream();
    }

    static Stream<String> invalid() {
        return PublicCases.input("kr-brn").path("invalid").propertyNames().stream();
    }

    @ParameterizedTest
    @MethodSource("valid")
    void acceptsEveryRealNumber(String written) {
        assertThat(new BusinessNumber(written).looksValid()).isTrue();
        assertThat(new BusinessNumber(written).formatted()).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void warnsOfEveryInvalidNumberAndStillHoldsIt(String written) {
        assertThat(new BusinessNumber(written).looksValid()).isFalse();
        assertThat(new BusinessNumber(written).value()).isEqualTo(written.replace("-", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "12345, MALFORMED",
        "FF34567890, MALFORMED",
        "000-00-00000, NEVER_ISSUED",
        "100-86-08983, NEVER_ISSUED",
        "211-00-08983, NEVER_ISSUED",
        "211-86-00003, NEVER_ISSUED",
        "123-45-67890, WRONG_CHECK_DIGIT",
    })
    void saysWhatIsWrong(String written, Verdict verdict) {
        assertThat(new BusinessNumber(written).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1248100998",
                "124 81 00998",
                "１２４－８１－００９９８",
                "124–81–00998",
                " 124.81.00998 "
            })
    void readsEveryWriting(String written) {
        assertThat(new BusinessNumber(written)).isEqualTo(new BusinessNumber("124-81-00998"));
    }

    @Test
    void namesItsWarning() {
        assertThat(new BusinessNumber("123-45-67890").messageKey())
                .isEqualTo("kernel.number.business-number.wrong-check-digit");
    }

    @Test
    void refusesNothingAndRubbishWithoutEnd() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BusinessNumber(" - "));
        assertThatIllegalArgumentException().isThrownBy(() -> new BusinessNumber("1".repeat(41)));
    }

    @Test
    void fitsExactlyOneCheckDigit() {
        var random = new Random(20261122);
        for (int i = 0; i < 500; i++) {
            var leading = leadingDigits(random);
            assertThat(
                            IntStream.range(0, 10)
                                    .mapToObj(d -> leading + d)
                                    .filter(BusinessNumberTest::looksValid))
                    .hasSize(1);
        }
    }

    @Test
    void catchesEverySingleWrongDigit() {
        var random = new Random(5);
        for (int i = 0; i < 200; i++) {
            var valid = validNumber(leadingDigits(random));
            assertThat(oneDigitOff(valid)).hasSize(90).noneMatch(BusinessNumberTest::looksValid);
        }
    }

    private static boolean looksValid(String number) {
        return new BusinessNumber(number).verdict() == PLAUSIBLE;
    }

    private static String leadingDigits(Random random) {
        return "%03d%02d%04d"
                .formatted(
                        random.nextInt(101, 1000),
                        random.nextInt(1, 100),
                        random.nextInt(1, 10_000));
    }

    private static String validNumber(String leading) {
        return IntStream.range(0, 10)
                .mapToObj(d -> leading + d)
                .filter(BusinessNumberTest::looksValid)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> oneDigitOff(String number) {
        return IntStream.range(0, 10)
                .boxed()
                .flatMap(at ->
                        IntStream.range(0, 10)
                                .mapToObj(d ->
                                        number.substring(0, at) + d + number.substring(at + 1)))
                .filter(other -> !other.equals(number));
    }
}
