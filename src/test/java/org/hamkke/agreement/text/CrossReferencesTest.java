package org.hamkke.agreement.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrossReferencesTest {
    private static final int LONGEST = 8000;

    @Test
    void articlesFollowAndThoseOfAStatuteStay() {
        var text = "민법 제2조 제1항 및 제3조와 달리 제2조(목적) 제1항 제2호, 제3조를 따른다.";

        assertThat(CrossReferences.articles(text))
                .extracting(CrossReferences.Reference::number)
                .containsExactly(2, 3);
        assertThat(CrossReferences.renumbered(text, Map.of(2, 12, 3, 13)))
                .isEqualTo("민법 제2조 제1항 및 제3조와 달리 제12조(목적) 제1항 제2호, 제13조를 따른다.");
    }

    /** As long as an article can be, of what its patterns repeat. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                ",제1조",
                "제1항",
                " 제1호",
                "및 제1조 제1항",
                "법 제1조,",
                "제",
                "법",
                "1",
                "(",
                "의1",
                "%",
                "9,",
                "응답 ",
                "종료 ",
                "조정 ",
                "응답1",
                "\r\n\n",
                "- ㄱ\n",
                "①",
                "2026년",
                "별지 "
            })
    void theLongestArticleIsReadWhateverItRepeats(String repeated) {
        for (var before : new String[] {"", "법 제1조", "제1조", "제1조의", "응답 1"}) {
            var text = (before + repeated.repeat(LONGEST)).substring(0, LONGEST);
            var whole = Texts.with(Texts.sound(), 3, "이익과 손실의 배분", text);

            Assertions.assertTimeout(
                    Duration.ofSeconds(2),
                    () ->
                            assertThatCode(() -> ClauseCheck.of(whole, Texts.FROM))
                                    .doesNotThrowAnyException());
        }
    }
}
