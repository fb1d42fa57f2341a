package org.hamkke.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.hamkke.document.Block.Heading;
import org.hamkke.document.Table.Align;
import org.hamkke.document.Table.Column;
import org.hamkke.document.Table.Row;
import org.junit.jupiter.api.Test;

class PaperTest {

    @Test
    void dropsWhatXmlAndEyesCannotHold() {
        assertThat(Prose.of("가\u0000나\u0008다\uFFFE라\uD800마\u202E바\u200B사").text())
                .isEqualTo("가나다라마바사");
        assertThat(Prose.of("한 줄\r\n두 줄\t끝").text()).isEqualTo("한 줄\n두 줄 끝");
    }

    @Test
    void composesHangulThatCameInPieces() {
        assertThat(Prose.of("\u1112\u1161\u11AB\u1101\u1166").text()).isEqualTo("한께");
    }

    @Test
    void keepsOnlyCharactersThatXmlAllowsWhateverComesIn() {
        var random = new Random(7);
        for (var round = 0; round < 500; round++) {
            var raw = new StringBuilder();
            random.ints(40, 0, 0x110000).forEach(raw::appendCodePoint);
            assertThat(Plain.text(raw.toString()).codePoints()).allMatch(PaperTest::isXml);
        }
    }

    private static boolean isXml(int point) {
        return point == '\n'
                || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }

    @Test
    void marksClausesAndItemsAsKoreanAgreementsDo() {
        assertThat(Stream.of(1, 2, 20, 21).map(Numbering.KOREAN::clause))
                .containsExactly("①", "②", "⑳", "(21)");
        assertThat(Stream.of(1, 2, 14, 15, 28, 84, 85).map(Numbering.KOREAN::item))
                .containsExactly("가.", "나.", "하.", "거.", "허.", "히.", "85.");
        assertThat(Numbering.KOREAN.title(Article.of(3, ""))).isEqualTo("제3조");
    }

    @Test
    void marksClausesAndItemsAsEnglishAgreementsDo() {
        assertThat(Numbering.in(Locale.UK).title(Article.of(3, "Purpose")))
                .isEqualTo("Article 3 (Purpose)");
        assertThat(Stream.of(1, 26, 27).map(Numbering.ENGLISH::item))
                .containsExactly("(a)", "(z)", "(27)");
    }

    @Test
    void setsFourSignaturesTwoByTwoAndFiveInRowsOfThree() {
        var one = Papers.sealed("한빛", "대표이사", "박도현");
        assertThat(new Signatures(List.of(one, one, one, one)).rows())
                .extracting(List::size)
                .containsExactly(2, 2);
        assertThat(new Signatures(List.of(one, one, one, one, one)).rows())
                .extracting(List::size)
                .containsExactly(3, 2);
    }

    @Test
    void refusesWhatCannotBePrinted() {
        var column = List.of(new Column("후보", Align.START, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table("", column, List.of(Row.of("가", "나"))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Table("", List.of(), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Column("후보", Align.START, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Heading(4, "너무 깊은 제목"));
        assertThatIllegalArgumentException().isThrownBy(() -> Article.of(0, "목적"));
    }

    @Test
    void printsBarsWithTheirFigures() throws IOException {
        var bars =
                new Bars(
                        "견고함",
                        "후보",
                        List.of("1위", "그 아래"),
                        List.of(new Bars.Bar("두레박로직스", List.of(78, 22))));
        try (var printed = Printed.of(bars)) {
            assertThat(printed.text()).contains("견고함", "두레박로직스78%22%");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bars.Bar("두레박로직스", List.of(78, 23)));
    }
}
