package org.hamkke.sheet.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamkke.sheet.read.Uploads.cells;
import static org.hamkke.sheet.read.Uploads.inline;
import static org.hamkke.sheet.read.Uploads.refusal;
import static org.hamkke.sheet.read.Uploads.row;
import static org.hamkke.sheet.read.Uploads.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hamkke.sheet.read.Uploads.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookFileTest {
    @TempDir Path folder;
    private Uploads uploads;

    @BeforeEach
    void setUp() {
        uploads = new Uploads(folder);
    }

    private List<String> cellsOf(Parts parts, String... cells) throws IOException {
        var header = row(1, "가", "나", "다", "라", "마", "바").replace("</row>", "");
        var rows = header + "</row><row r=\"2\">" + String.join("", cells) + "</row>";
        return cells(
                        table(
                                uploads.workbook(
                                        parts.sheet("값", "<sheetData>" + rows + "</sheetData>"))))
                .getFirst();
    }

    @Test
    void putsSharedTextTogetherWithoutItsPhoneticGuide() throws IOException {
        var parts =
                new Parts()
                        .strings(
                                "<t>가온</t>",
                                "<r><t>한빛 </t></r><r><rPr/><t>전자</t></r><rPh sb=\"0\" eb=\"1\"><t>ハンビッ</t></rPh>");

        assertThat(
                        cellsOf(
                                parts,
                                "<c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"C2\" t=\"s\"><v>0</v></c>"))
                .startsWith("한빛 전자", "", "가온");
    }

    @Test
    void decodesWhatXmlCannotHold() throws IOException {
        var parts = new Parts().strings("<t>첫 줄_x000D_\n둘째 줄 _x005F_x000D_</t>");

        assertThat(cellsOf(parts, "<c t=\"s\"><v>0</v></c>")).startsWith("첫 줄\r\n둘째 줄 _x000D_");
    }

    @Test
    void believesTheTypeOfACellThatHoldsBothTextAndNumber() throws IOException {
        assertThat(
                        cellsOf(
                                new Parts(),
                                "<c t=\"n\"><v>150</v><is><t>옛 글</t></is></c><c t=\"inlineStr\"><v>7</v><is><t>글</t></is></c>"))
                .startsWith("150", "글");
    }

    @Test
    void showsNumbersWithoutExponentNoiseOrTrailingZeros() throws IOException {
        assertThat(
                        cellsOf(
                                new Parts(),
                                "<c><v>0.30000000000000004</v></c><c><v>1.2345678901E10</v></c><c><v>42.0</v></c><c><v>-0</v></c><c><v>1E-3</v></c><c><v>9007199254740993</v></c>"))
                .containsExactly("0.3", "12345678901", "42", "0", "0.001", "9007199254740990");
    }

    @Test
    void showsDatesTheIsoWayAndKeepsPercentAndMasks() throws IOException {
        var parts =
                new Parts()
                        .formats(
                                "yyyy&quot;년&quot; m&quot;월&quot; d&quot;일&quot;",
                                "0.0%",
                                "000-00-00000",
                                "[$-412]h:mm AM/PM",
                                "yyyy-mm-dd hh:mm",
                                "#,##0&quot;일&quot;");

        assertThat(
                        cellsOf(
                                parts,
                                "<c s=\"1\"><v>46348</v></c><c s=\"2\"><v>0.125</v></c><c s=\"3\"><v>1248100998</v></c><c s=\"4\"><v>0.5625</v></c><c s=\"5\"><v>46348.395833333</v></c><c s=\"6\"><v>30</v></c>"))
                .containsExactly(
                        "2026-11-22", "12.5%", "124-81-00998", "13:30", "2026-11-22T09:30", "30");
    }

    @Test
    void knowsTheBuiltInDateFormatsAndDaysCountedFrom1904() throws IOException {
        var parts = new Parts().builtInFormat(14).builtInFormat(31).builtInFormat(57).from1904();

        assertThat(
                        cellsOf(
                                parts,
                                "<c s=\"1\"><v>44886</v></c><c s=\"2\"><v>0</v></c><c s=\"3\"><v>44886</v></c>"))
                .startsWith("2026-11-22", "1904-01-01", "2026-11-22");
    }

    @Test
    void takesFormulasByTheirLastValueAndSaysWhenThereIsNone() throws IOException {
        assertThat(
                        cellsOf(
                                new Parts(),
                                "<c><f>1+1</f><v>2</v></c><c t=\"str\"><f>A1&amp;\"x\"</f><v>가온x</v></c><c><f>SUM(A:A)</f></c><c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c t=\"b\"><v>1</v></c><c><f t=\"shared\" si=\"9\"/><v>7</v></c>"))
                .containsExactly("2", "가온x", "#CALC!", "#DIV/0!", "TRUE", "7");
    }

    @Test
    void survivesBlankRowsTitlesAndCellsMergedAboveTheHeader() throws IOException {
        var sheet =
                "<sheetData>"
                        + row(3, "2026년 협력사 목록")
                        + row(5, "작성자", "김하나", "작성일", "2026-11-01")
                        + row(7, "번호", "회사명", "담당자", "연락처", "이메일", "비고", "지역", "등급")
                        + row(8, "1", "가온", "이둘", "02-123-4567", "a@b.kr", "", "서울", "A")
                        + row(9, "2", "한빛", "박셋", "", "", "", "부산", "B")
                        + "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A3:H3\"/></mergeCells>";
        var table = table(uploads.workbook(new Parts().sheet("목록", sheet)));

        assertThat(table.header().row()).isEqualTo(7);
        assertThat(table.header().names()).startsWith("번호", "회사명", "담당자");
        assertThat(table.header().above()).contains("2026년 협력사 목록", "김하나");
        assertThat(table.rows().map(SheetRow::number)).containsExactly(8, 9);
    }

    @Test
    void readsAHeaderOfTwoRowsByItsLowerOne() throws IOException {
        var sheet =
                "<sheetData>"
                        + row(1, "번호", "회사", "담당자", "", "대표자", "")
                        + row(2, "", "", "이름", "전화", "이름", "전화")
                        + row(3, "1", "가온", "이둘", "02-1", "김하나", "02-2")
                        + "</sheetData><mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:B2\"/><mergeCell ref=\"C1:D1\"/><mergeCell ref=\"E1:F1\"/></mergeCells>";
        var table = table(uploads.workbook(new Parts().sheet("목록", sheet)));

        assertThat(table.header().names())
                .containsExactly("번호", "회사", "담당자 이름", "담당자 전화", "대표자 이름", "대표자 전화");
        assertThat(cells(table)).containsExactly(List.of("1", "가온", "이둘", "02-1", "김하나", "02-2"));
    }

    @Test
    void countsACellMergedOverRowsInEachOfThem() throws IOException {
        var sheet =
                "<sheetData>"
                        + row(1, "회사", "담당자")
                        + row(2, "가온", "이둘")
                        + row(3, "", "박셋")
                        + row(4, "", "")
                        + row(5, "", "최넷")
                        + row(6, "한빛", "정다섯")
                        + "</sheetData><mergeCells><mergeCell ref=\"A2:A5\"/></mergeCells>";
        var table = table(uploads.workbook(new Parts().sheet("목록", sheet)));

        assertThat(cells(table))
                .containsExactly(
                        List.of("가온", "이둘"),
                        List.of("가온", "박셋"),
                        List.of("가온", "최넷"),
                        List.of("한빛", "정다섯"));
        assertThat(table.rowCount()).isEqualTo(4);
    }

    @Test
    void takesTheFirstVisibleSheetThatHoldsAnything() throws IOException {
        var parts =
                new Parts()
                        .sheet("숨김", "<sheetData>" + row(1, "비밀", "값") + "</sheetData>")
                        .hidden()
                        .sheet("빈 시트", "<sheetData/>")
                        .sheet("거래처", "<sheetData>" + row(1, "회사", "담당자") + "</sheetData>");
        var table = table(uploads.workbook(parts));

        assertThat(table.sheet()).isEqualTo("거래처");
        assertThat(table.sheets()).containsExactly("빈 시트", "거래처");
        assertThat(table.rowCount()).isZero();
    }

    @Test
    void readsTheSheetAndHeaderRowTheUserChose() throws IOException {
        var parts =
                new Parts()
                        .sheet("하나", "<sheetData>" + row(1, "회사", "담당자") + "</sheetData>")
                        .sheet(
                                "둘",
                                "<sheetData>"
                                        + row(1, "그룹", "그룹")
                                        + row(2, "상호", "전화")
                                        + row(3, "가온", "02")
                                        + "</sheetData>");
        var file = uploads.workbook(parts);
        var table =
                (SheetTable)
                        Sheets.read(file, "a.xlsx", Choice.AUTOMATIC.onSheet("둘").withHeaderIn(2));

        assertThat(table.header().names()).containsExactly("상호", "전화");
        assertThat(cells(table)).containsExactly(List.of("가온", "02"));
        assertThat(Sheets.read(file, "a.xlsx", Choice.AUTOMATIC.onSheet("셋")))
                .isEqualTo(new Refused(Refusal.NO_SUCH_SHEET, List.of("셋")));
        assertThat(refusal(Sheets.read(file, "a.xlsx", Choice.AUTOMATIC.withHeaderIn(9))))
                .isEqualTo(Refusal.NO_HEADER);
    }

    @Test
    void readsRowsWithoutReferences() throws IOException {
        var rows =
                "<row><c t=\"inlineStr\"><is><t>상호</t></is></c><c t=\"inlineStr\"><is><t>전화</t></is></c></row><row><c/><c t=\"inlineStr\"><is><t>02</t></is></c></row>";

        assertThat(cells(table(uploads.workbook(rows)))).containsExactly(List.of("", "02"));
    }

    @Test
    void streamsTheSameRowsEachTimeItIsAsked() throws IOException {
        var table =
                table(
                        uploads.workbook(
                                row(1, "상호", "전화")
                                        + row(2, "가온", "02")
                                        + "<row r=\"3\">"
                                        + inline("B3", "03")
                                        + "</row>"));

        assertThat(cells(table))
                .isEqualTo(cells(table))
                .containsExactly(List.of("가온", "02"), List.of("", "03"));
    }
}
