package org.hamkke.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.hamkke.document.Article.Clause;
import org.hamkke.document.Block.Paragraph;
import org.junit.jupiter.api.Test;

class DocxWriterTest {

    @Test
    void saysWhatThePdfSays() throws IOException {
        for (var paper : List.of(Papers.agreement(), Papers.report())) {
            try (var edited = Edited.of(paper)) {
                assertThat(edited.text()).isEqualTo(Content.unmarked(paper));
            }
        }
    }

    @Test
    void countsArticlesClausesAndItemsAsOneWordList() throws IOException {
        try (var edited = Edited.of(Article.of(1, "목적", "정한다."), Papers.roles())) {
            var list = edited.styled("Article").getFirst().getNumID();
            assertThat(edited.styled("Article")).allMatch(line -> isIn(line, list, 0));
            assertThat(edited.styled("Item")).hasSize(3).allMatch(line -> isIn(line, list, 2));
            assertThat(edited.styled("Clause")).hasSize(5);
            assertThat(edited.styled("Clause").getFirst().getNumID())
                    .as("a sole clause has no mark")
                    .isNull();
            assertThat(edited.styled("Clause").subList(1, 5)).allMatch(line -> isIn(line, list, 1));
            assertThat(edited.xml("/word/numbering.xml"))
                    .contains("제%1조", "decimalEnclosedCircle", "ganada");
        }
    }

    private static boolean isIn(XWPFParagraph line, BigInteger list, int level) {
        return list.equals(line.getNumID()) && line.getNumIlvl().intValue() == level;
    }

    @Test
    void startsANewListWhereArticleNumbersLeap() throws IOException {
        try (var edited =
                Edited.of(
                        Article.of(1, "가"),
                        Article.of(2, "나"),
                        Article.of(7, "다"),
                        Article.of(8, "라"))) {
            var lists = edited.styled("Article").stream().map(XWPFParagraph::getNumID).toList();
            assertThat(lists.get(1)).isEqualTo(lists.get(0)).isNotEqualTo(lists.get(2));
            assertThat(lists.get(3)).isEqualTo(lists.get(2));
            assertThat(edited.xml("/word/numbering.xml"))
                    .contains("<w:startOverride w:val=\"7\"/>");
        }
    }

    @Test
    void typesTheMarksThatWordWouldCountDifferently() throws IOException {
        var many = new Article(1, "정의", Stream.generate(() -> Clause.of("뜻")).limit(21).toList());
        try (var edited = Edited.of(many)) {
            assertThat(edited.text()).contains("①뜻②뜻").endsWith("⑳뜻(21)뜻");
        }
    }

    @Test
    void repeatsTheHeaderRowAndNeverSplitsARow() throws IOException {
        try (var edited = Edited.of(Papers.candidates(120))) {
            var rows = edited.document().getTables().getFirst().getRows();
            assertThat(rows).hasSize(121).allMatch(row -> row.isCantSplitRow());
            assertThat(rows.getFirst().isRepeatHeader()).isTrue();
            assertThat(rows.get(1).isRepeatHeader()).isFalse();
        }
    }

    @Test
    void embedsBothWeightsInFull() throws IOException {
        try (var edited = Edited.of(Paragraph.of("글"))) {
            var masked = edited.part("/word/fonts/bold.odttf");
            var font = Resource.bytes("fonts/Pretendard-Bold.ttf");
            assertThat(masked).hasSameSizeAs(font);
            assertThat(masked[0] ^ font[0])
                    .as("the key's last byte masks the first")
                    .isEqualTo(0x71);
            assertThat(masked[16] ^ font[16]).isEqualTo(0x71);
            assertThat(masked[15] ^ font[15]).isEqualTo((byte) 0x8E);
            assertThat(masked[32]).isEqualTo(font[32]);
            assertThat(edited.xml("/word/fontTable.xml"))
                    .contains("w:name=\"Pretendard\"", "w:altName w:val=\"맑은 고딕\"");
        }
    }

    @Test
    void isInItsLanguageOnA4() throws IOException {
        try (var edited = Edited.of(Papers.agreement())) {
            assertThat(edited.xml("/word/styles.xml"))
                    .contains("w:lang w:val=\"ko-KR\" w:eastAsia=\"ko-KR\"");
            var size = edited.document().getDocument().getBody().getSectPr().getPgSz();
            assertThat(List.of(size.getW(), size.getH())).hasToString("[11906, 16838]");
            var core = edited.document().getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("현장 에너지 로봇 공동사업 협약서");
        }
        try (var edited = Edited.of(new Paper("Agreement", Locale.ENGLISH, List.of()))) {
            assertThat(edited.xml("/word/styles.xml")).contains("w:lang w:val=\"en-US\"");
        }
    }

    @Test
    void countsPagesAndCarriesTheWatermark() throws IOException {
        try (var edited = Edited.of(Papers.report())) {
            assertThat(edited.xml("/word/footer1.xml"))
                    .contains("협약서 4판 · 양사 공유", "w:instr=\"PAGE\"", "w:instr=\"NUMPAGES\"");
            assertThat(edited.xml("/word/header1.xml")).contains("현장 에너지 로봇 공동사업", "string=\"초안\"");
        }
    }

    @Test
    void givesThreePartiesEqualColumns() throws IOException {
        var assented = Papers.assented("한빛", "상무", "이서연");
        try (var edited =
                Edited.of(
                        new Signatures(
                                List.of(assented, Papers.sealed("세움", "이사", "정하윤"), assented)))) {
            var cells = edited.document().getTables().getFirst().getRow(0).getTableCells();
            assertThat(cells.get(0).getWidth())
                    .isEqualTo(cells.get(2).getWidth() + cells.get(3).getWidth());
            assertThat(cells.getLast().getWidth()).isEqualTo(cells.get(0).getWidth());
        }
    }

    @Test
    void writesNothingForEmptyBlocks() throws IOException {
        try (var edited = Edited.of(PdfWriterTest.emptyBlocks())) {
            assertThat(edited.text()).isEqualTo("협약서순위후보점수");
        }
    }

    @Test
    void writesMarkupAsText() throws IOException {
        try (var edited = Edited.of(Paragraph.of("<w:p/>&lt;\n\"]]>"))) {
            assertThat(edited.text()).isEqualTo("협약서<w:p/>&lt;\"]]>");
        }
    }

    @Test
    void writesTwoHundredArticles() throws IOException {
        var articles =
                IntStream.rangeClosed(1, 200)
                        .mapToObj(number -> Article.of(number, "조문", "하나", "둘"))
                        .toArray(Block[]::new);
        try (var edited = Edited.of(articles)) {
            assertThat(edited.text()).isEqualTo(Content.unmarked(Papers.of(articles)));
            assertThat(edited.styled("Article").stream().map(XWPFParagraph::getNumID).distinct())
                    .hasSize(1);
        }
    }
}
