package org.hamkke.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HangulTest {
    @Test
    void knowsTheFirstAndTheLastSyllable() {
        assertThat("가힣".codePoints()).allMatch(Hangul::isSyllable);
        assertThat("ㄱㅏ豈A1".codePoints()).noneMatch(Hangul::isSyllable);
    }

    @Test
    void findsTheInitialOfEverySyllableByWhatUnicodeDecomposesItTo() {
        for (int syllable = '가'; syllable <= '힣'; syllable++) {
            var parts = Normalizer.normalize(Character.toString(syllable), Form.NFD);
            assertThat(Hangul.initialOf(syllable)).isEqualTo(Hangul.typedAlone(parts.charAt(0)));
        }
    }

    @Test
    void keepsWhatIsNoSyllable() {
        assertThat(Hangul.initials("한빛로봇 A2호")).isEqualTo("ㅎㅂㄹㅂ A2ㅎ");
        assertThat(Hangul.initials("까치 쌍용 ㈜")).isEqualTo("ㄲㅊ ㅆㅇ ㈜");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ㅎㅂㄹㅂ", "ㅅ", "ㅅㅅ ㅁㄷ", "ㅎㄼ", "ㅆㅇ"})
    void recognisesASearchByInitials(String query) {
        assertThat(Hangul.isAllInitials(query)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "센ㅅ", "ㅏ", "ㅎa", "ㅎ1", "한빛"})
    void takesEverythingElseForWords(String query) {
        assertThat(Hangul.isAllInitials(query)).isFalse();
    }
}
