package org.hamkke.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.hamkke.kernel.RegistrationNumber.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class LeiTest {
    static Stream<String> valid() {
        return PublicCases.input("lei").path("valid").valueStream().map(JsonNode::asString);
    }

    static Stream<String> invalid() {
        return PublicCases.input("lei").path("invalid").valueStream().map(JsonNode::asString);
    }

    @ParameterizedTest
    @MethodSource("valid")
    void acceptsEveryRealIdentifier(String written) {
        assertThat(new Lei(written).looksValid()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void warnsOfEveryInvalidIdentifier(String written) {
        assertThat(new Lei(written).looksValid()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "213800KUD8LXJWSQ9D15, WRONG_CHECK_DIGIT",
        "213800KUD8LAJWSQ9D1, MALFORMED",
        "213800KUD8LAJWSQ9D1A, MALFORMED",
    })
    void saysWhatIsWrong(String written, Verdict verdict) {
        assertThat(new Lei(written).verdict()).isEqualTo(verdict);
    }

    @Test
    void readsLowerCaseAndGroups() {
        assertThat(new Lei("2138 00ku d8la jwsq 9d15")).isEqualTo(new Lei("213800KUD8LAJWSQ9D15"));
    }
}
