package org.hamkke.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchGramsTest {
    private static final String ALPHABET = "한빛로봇센서모듈가까나다쌍힣ㅋㅎㅏㄼabcXYZÉß019 ,.-(㈜)ㆍ日本𠮷Σς";

    @ParameterizedTest
    @CsvSource({
        "센서, 한빛 센서 주식회사",
        "센서모듈, 스마트 센서 모듈",
        "모듈 센서, 스마트 센서 모듈",
        "ㅎㅂㄹㅂ, 한빛로봇",
        "ㅅㅅ, 스마트 센서",
        "ㅎㄼ, 한라봉",
        "센ㅅ, 한빛센서",
        "kㄱㅅ, KH 건설 K건설",
        "빛, 한빛로봇",
        "ㅂ, 한빛로봇",
        "ＮＡＶＥＲ, naver",
        "s-oil, S-Oil",
        "카카오(주), ㈜카카오 카카오㈜",
        "교육문화, 교육ㆍ문화 재단",
        "ΣΟΦΟΣ, σοφος",
    })
    void findsByEqualityOnGrams(String query, String text) {
        assertThat(finds(query, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "센터, 한빛 센서",
        "ㄱㄱ, 까치",
        "ㅎㅂ, 하나국 부산",
        "abc, ab bc",
        "서비스로봇, 서비 비스 스로 로봇",
        "한빛 두산, 한빛로봇",
        "ㅅㅅ, 삼a성",
    })
    void refusesWhatOnlyLooksAlike(String query, String text) {
        assertThat(finds(query, text)).isFalse();
    }

    @Test
    void readsTheDecomposedSpellingThatFileSystemsWrite() {
        var decomposed = Normalizer.normalize("센서", Form.NFD);

        assertThat(SearchGrams.of(decomposed)).isEqualTo(SearchGrams.of("센서"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "&", "()-"})
    void hasNothingToSearchForWithoutALetter(String query) {
        assertThat(SearchQuery.of(query).isEmpty()).isTrue();
        assertThat(SearchQuery.of(query).grams()).isEmpty();
    }

    @Test
    void asksForInitialsOnlyUnderTheirMark() {
        assertThat(SearchQuery.of("ㅎㅂㄹ").grams()).containsExactly("~ㅎㅂ", "~ㅂㄹ");
        assertThat(SearchQuery.of("센서").grams()).containsExactly("센서");
    }

    @Test
    void findsEveryPieceOfEveryText() {
        var random = new Random(20261122);
        IntStream.range(0, 3000).forEach(i -> findsAPieceOf(text(random, 40), random));
    }

    @Test
    void findsEveryPieceTypedPartlyInInitials() {
        var random = new Random(41);
        for (int i = 0; i < 3000; i++) {
            var text = text(random, 40);
            var query = partlyInInitials(piece(text, random), random);
            assertThat(finds(query, text)).as("%s in %s", query, text).isTrue();
        }
    }

    @Test
    void keepsTheNumberOfGramsBounded() {
        var random = new Random(7);
        var longText =
                random.ints(5000, '가', '힣' + 1)
                        .mapToObj(Character::toString)
                        .reduce("", String::concat);

        assertThat(SearchGrams.of(longText))
                .hasSizeLessThan(4 * 256)
                .allMatch(gram -> gram.length() <= 5);
        assertThat(SearchQuery.of(longText).grams()).hasSize(48);
        assertThat(finds(longText, longText)).isTrue();
    }

    private static void findsAPieceOf(String text, Random random) {
        var query = piece(text, random);
        assertThat(finds(query, text)).as("%s in %s", query, text).isTrue();
    }

    private static boolean finds(String typed, String text) {
        var query = SearchQuery.of(typed);
        return SearchGrams.of(text).containsAll(query.grams()) && query.confirms(text);
    }

    private static String text(Random random, int longest) {
        var letters = ALPHABET.codePoints().toArray();
        return random.ints(1 + random.nextInt(longest), 0, letters.length)
                .mapToObj(i -> Character.toString(letters[i]))
                .reduce("", String::concat);
    }

    private static String piece(String text, Random random) {
        var letters = text.codePoints().toArray();
        var from = random.nextInt(letters.length);
        return new String(letters, from, 1 + random.nextInt(letters.length - from));
    }

    private static String partlyInInitials(String text, Random random) {
        return text.codePoints()
                .map(c -> random.nextBoolean() ? Hangul.initialOf(c) : c)
                .mapToObj(Character::toString)
                .reduce("", String::concat);
    }
}
