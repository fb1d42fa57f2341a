package org.hamkke.shell;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hamkke.shell.face.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlightTest {
    @ParameterizedTest
    @CsvSource({
        "한빛로보틱스, 로보, 한빛[로보]틱스",
        "한빛로보틱스, ㅎㅂㄹ, [한빛로]보틱스",
        "한빛로보틱스, 한비, 한빛로보틱스",
        "Nordwind GmbH, gmbh, Nordwind [GmbH]",
        "센서 모듈, 센서모듈, [센서] [모듈]",
        "김민수 과장, 과장 민수, 김[민수] [과장]",
        "220-81-62517, 2208162517, [220]-[81]-[62517]",
        "한빛, zzz, 한빛"
    })
    void marksWhatWasTyped(String text, String typed, String marked) {
        assertThat(marked(text, typed)).isEqualTo(marked);
    }

    @Test
    void whatBeginsWithTheWordsComesFirstAndNoMoreThanAskedFor() {
        var all =
                List.of(
                        findable("동맹 협약", "로봇 공급"),
                        findable("현장 로봇", ""),
                        findable("로봇 시험", ""),
                        findable("정산", ""));

        assertThat(Findable.matching(all, "로봇", 2))
                .extracting(Hit::text)
                .containsExactly("로봇 시험", "현장 로봇");
        assertThat(Findable.matching(all, "ㄹㅂ", 9)).hasSize(3);
        assertThat(Findable.matching(all, " - ", 9)).isEmpty();
    }

    private static Findable findable(String name, String also) {
        return new Findable(new Hit("file", name, "", "/"), also);
    }

    private static String marked(String text, String typed) {
        return Highlight.of(text, typed).stream()
                .map(piece -> piece.found() ? "[" + piece.text() + "]" : piece.text())
                .collect(joining());
    }
}
