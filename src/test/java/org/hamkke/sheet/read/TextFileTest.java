package org.hamkke.sheet.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamkke.sheet.read.Uploads.cells;
import static org.hamkke.sheet.read.Uploads.refusal;
import static org.hamkke.sheet.read.Uploads.table;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileTest {
    private static final Charset CP949 = Charset.forName("MS949");
    private static final String PARTNERS =
            "상호,대표,전화\n한빛전자㈜,김똠방,02-123-4567\n가온물류,이펲,031-000-1111\n";

    @TempDir Path folder;
    private Uploads uploads;

    @BeforeEach
    void setUp() {
        uploads = new Uploads(folder);
    }

    static Stream<byte[]> theSameTextInEveryEncoding() {
        return Stream.of(
                PARTNERS.getBytes(UTF_8),
                ("\uFEFF" + PARTNERS).getBytes(UTF_8),
                PARTNERS.getBytes(CP949),
                ("\uFEFF" + PARTNERS).getBytes(UTF_16LE),
                ("\uFEFF" + PARTNERS).getBytes(UTF_16BE));
    }

    @ParameterizedTest
    @MethodSource("theSameTextInEveryEncoding")
    void readsKoreanInWhateverEncodingItCame(byte[] file) throws IOException {
        var table = table(uploads.bytes(file));

        assertThat(table.header().names()).containsExactly("상호", "대표", "전화");
        assertThat(cells(table))
                .containsExactly(
                        List.of("한빛전자㈜", "김똠방", "02-123-4567"),
                        List.of("가온물류", "이펲", "031-000-1111"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsTheSeparator(String separator) throws IOException {
        var text =
                "상호,주소,비고\n가온,\"서울, 강남; 역삼\",한 줄\n한빛,부산,메모\n"
                        .replace("서울, 강남; 역삼", "서울@ 강남")
                        .replace(",", separator)
                        .replace("@", ",");

        assertThat(cells(table(uploads.text(text))))
                .first()
                .isEqualTo(List.of("가온", "서울, 강남", "한 줄"));
    }

    @Test
    void keepsLineBreaksAndQuotesInsideAField() throws IOException {
        var table = table(uploads.text("상호,비고\r\n\"가온 \"\"물류\"\"\",\"첫 줄\r\n둘째 줄\"\r\n한빛,끝"));

        assertThat(cells(table))
                .containsExactly(List.of("가온 \"물류\"", "첫 줄\r\n둘째 줄"), List.of("한빛", "끝"));
    }

    @Test
    void numbersRowsAsExcelDoes() throws IOException {
        var table = table(uploads.text("상호,비고\n가온,\"두\n줄\"\n\n한빛,끝\n"));

        assertThat(table.rows().map(SheetRow::number)).containsExactly(2, 4);
        assertThat(table.rowCount()).isEqualTo(2);
    }

    @Test
    void fillsShortRowsAndKeepsCellsBeyondTheHeader() throws IOException {
        var table = table(uploads.text("상호,전화,메일\n가온\n한빛,1,2,여분\n"));

        assertThat(table.header().names()).containsExactly("상호", "전화", "메일", "");
        assertThat(cells(table))
                .containsExactly(List.of("가온", "", "", ""), List.of("한빛", "1", "2", "여분"));
    }

    @Test
    void readsTheRegisterOfListedCompanies() {
        var table = table(Path.of("src/test/resources/sheet/listed_companies.csv"));

        assertThat(table.header().names())
                .containsExactly(
                        "corp_code", "corp_name", "corp_eng_name", "stock_code", "modify_date");
        assertThat(table.rowCount()).isEqualTo(29);
        assertThat(cells(table))
                .first()
                .isEqualTo(List.of("00100258", "에스마크", "SMARK CO.,LTD", "030270", "20201204"));
    }

    @Test
    void saysWhereAQuoteWasNeverClosed() throws IOException {
        var reading = Sheets.read(uploads.text("상호,비고\n가온,괜찮음\n한빛,\"끝이 없음\n다음,줄\n"), "a.csv");

        assertThat(reading).isEqualTo(new Refused(Refusal.UNCLOSED_QUOTE, List.of(3)));
    }

    @Test
    void refusesTextThatIsInNoKnownEncoding() throws IOException {
        assertThat(refusal(uploads.text("name,city\nMüller,Köln\n", ISO_8859_1)))
                .isEqualTo(Refusal.UNKNOWN_ENCODING);
    }

    @Test
    void refusesTextCutOffInsideACharacterOfAMarkedFile() throws IOException {
        var whole = ("\uFEFF" + PARTNERS + "끝").getBytes(UTF_8);

        assertThat(refusal(uploads.bytes(Arrays.copyOf(whole, whole.length - 1))))
                .isEqualTo(Refusal.DAMAGED);
    }

    @Test
    void refusesACellNoSpreadsheetCouldHold() throws IOException {
        assertThat(refusal(uploads.text("상호,비고\n가온," + "가".repeat(40_000))))
                .isEqualTo(Refusal.CELL_TOO_LONG);
    }

    @Test
    void refusesARowOfNothingButSeparators() throws IOException {
        assertThat(refusal(uploads.text("상호,비고\n" + ",".repeat(1_000_000))))
                .isEqualTo(Refusal.TOO_MANY_COLUMNS);
    }
}
