package org.hamkke.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.hamkke.document.Block.Bullets;
import org.hamkke.document.Block.Facts;
import org.hamkke.document.Block.Heading;
import org.hamkke.document.Block.Note;
import org.hamkke.document.Block.Paragraph;
import org.hamkke.document.Block.Parties;
import org.junit.jupiter.api.Test;

class PdfWriterTest {

    @Test
    void printsEveryWordOfAnAgreementInOrder() throws IOException {
        try (var printed = Printed.of(Papers.agreement())) {
            assertThat(printed.text()).isEqualTo(Content.marked(Papers.agreement()));
        }
    }

    @Test
    void embedsEveryFontAsASubset() throws IOException {
        try (var printed = Printed.of(Papers.report())) {
            assertThat(printed.fonts())
                    .isNotEmpty()
                    .allMatch(font -> font.isEmbedded())
                    .allMatch(font -> font.getName().matches("[A-Z]{6}\\+.+"));
        }
    }

    @Test
    void printsHanjaAndForeignNames() throws IOException {
        try (var printed = Printed.of(Paragraph.of("갑(甲) 中国电力 株式会社ミライ"))) {
            assertThat(printed.text()).contains("갑(甲)中国电力株式会社ミライ");
        }
    }

    @Test
    void printsABoxForWhatNoFontDraws() throws IOException {
        try (var printed = Printed.of(Paragraph.of("함께 🤝 간다"))) {
            assertThat(printed.text()).contains("함께□간다");
        }
    }

    @Test
    void countsPagesAndRepeatsTheWordsOfTheMargins() throws IOException {
        try (var printed = Printed.of(Papers.report())) {
            var count = printed.pages().size();
            assertThat(printed.wholeText()).contains("1 / " + count, count + " / " + count);
            assertThat(printed.wholeText().split("협약서 4판 · 양사 공유", -1)).hasSize(count + 1);
            assertThat(printed.wholeText().split("현장 에너지 로봇 공동사업", -1)).hasSize(count + 1);
            assertThat(printed.wholeText().split("초\\s?안", -1)).hasSize(count + 1);
        }
    }

    @Test
    void keepsALongWatermarkOnOneLine() throws IOException {
        var margins = new Paper.Margins("", "", "CONFIDENTIAL DRAFT");
        var paper = new Paper("협약서", "", Locale.KOREAN, margins, List.of());
        try (var printed = Printed.of(paper)) {
            var word =
                    printed.glyphs().stream()
                            .filter(glyph -> "CONFIDETALRF".contains(glyph.getUnicode()));
            assertThat(word.map(glyph -> Math.round(glyph.getFontSizeInPt())).distinct())
                    .hasSize(1);
            assertThat(printed.glyphs()).allMatch(glyph -> glyph.getX() > 56 && glyph.getX() < 539);
        }
    }

    @Test
    void isTaggedTitledAndInItsLanguage() throws IOException {
        try (var printed = Printed.of(Papers.agreement())) {
            var catalog = printed.document().getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getLanguage()).isEqualTo("ko-KR");
            assertThat(printed.document().getDocumentInformation().getTitle())
                    .isEqualTo("현장 에너지 로봇 공동사업 협약서");
        }
    }

    @Test
    void bookmarksArticlesAndHeadings() throws IOException {
        try (var printed = Printed.of(new Heading(1, "총칙"), Article.of(1, "목적", "정한다."))) {
            assertThat(printed.bookmarks()).containsExactly("총칙", "제1조 (목적)");
        }
    }

    @Test
    void numbersAnEnglishAgreementTheEnglishWay() throws IOException {
        var paper = new Paper("Agreement", Locale.ENGLISH, List.of(Papers.roles()));
        try (var printed = Printed.of(paper)) {
            assertThat(printed.text())
                    .startsWith("AgreementArticle2(역할과책임)(1)한빛로보틱스는")
                    .contains("(a)로봇");
        }
    }

    @Test
    void printsMarkupAsTextAndLoadsNothing() throws IOException {
        var requests = new AtomicInteger();
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> requests.incrementAndGet());
        server.start();
        var image =
                "<img src=\"http://localhost:%d/x.png\"/>".formatted(server.getAddress().getPort());
        var hostile =
                image + "</style><a href=\"file:///etc/passwd\">&amp;]]>{}</a>url(file:/etc/hosts)";
        try (var printed =
                Printed.of(
                        Paragraph.of(hostile),
                        new Heading(1, hostile),
                        Article.of(1, hostile, hostile))) {
            var words = Content.squeezed(hostile);
            assertThat(printed.text())
                    .isEqualTo("협약서" + words + words + "제1조(" + words + ")" + words);
            assertThat(printed.pages())
                    .allMatch(page -> !page.getResources().getXObjectNames().iterator().hasNext());
            assertThat(requests).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void repeatsTheHeaderOfATableOnEveryPage() throws IOException {
        try (var printed = Printed.of(Papers.candidates(120))) {
            assertThat(printed.pages()).hasSizeGreaterThan(3);
            for (var page : printed.pages())
                assertThat(printed.text(page)).contains("순위", "후보", "점수");
            assertThat(printed.text()).contains("120후보기업120-20");
        }
    }

    @Test
    void givesThreePartiesEqualColumnsSideBySide() throws IOException {
        var three =
                new Signatures(
                        List.of(
                                Papers.sealed("가사", "대표", "김"),
                                Papers.sealed("나사", "대표", "이"),
                                Papers.sealed("다사", "대표", "박")));
        try (var printed = Printed.of(three)) {
            var first = printed.left("가");
            assertThat(printed.left("나") - first)
                    .isCloseTo(
                            printed.left("다") - printed.left("나"),
                            org.assertj.core.data.Offset.offset(0.2));
            assertThat(printed.left("나") - first).isGreaterThan(50);
        }
    }

    @Test
    void printsTheRecordedAssent() throws IOException {
        try (var printed =
                Printed.of(new Signatures(List.of(Papers.assented("한빛", "상무", "이서연"))))) {
            assertThat(printed.text()).contains("상무이서연전자동의2026.11.22.14:05내용지문" + Papers.HASH);
        }
    }

    @Test
    void printsNothingForEmptyBlocks() throws IOException {
        try (var printed = Printed.of(emptyBlocks())) {
            assertThat(printed.text()).isEqualTo("협약서순위후보점수");
            assertThat(printed.pages()).hasSize(1);
        }
    }

    static Block[] emptyBlocks() {
        return new Block[] {
            new Heading(1, " "),
            Paragraph.of(""),
            Note.of("\n"),
            Bullets.of(),
            new Facts(List.of()),
            new Parties(List.of()),
            new Signatures(List.of()),
            new Table("", Papers.candidates(1).columns(), List.of())
        };
    }

    @Test
    void breaksAVeryLongWordAtTheMargin() throws IOException {
        var word = "가나다라마바사".repeat(60);
        try (var printed = Printed.of(Paragraph.of(word))) {
            assertThat(printed.text()).isEqualTo("협약서" + word);
            assertThat(printed.glyphs()).allMatch(glyph -> glyph.getX() + glyph.getWidth() < 539);
        }
    }

    @Test
    void printsTwoHundredArticles() throws IOException {
        var articles =
                IntStream.rangeClosed(1, 200)
                        .mapToObj(number -> Article.of(number, "조문", "첫째로 정한다.", "둘째로 정한다."))
                        .toArray(Block[]::new);
        try (var printed = Printed.of(articles)) {
            assertThat(printed.text()).isEqualTo(Content.marked(Papers.of(articles)));
            assertThat(printed.bookmarks()).hasSize(200).endsWith("제200조 (조문)");
        }
    }
}
