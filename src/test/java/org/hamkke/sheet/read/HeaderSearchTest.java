package org.hamkke.sheet.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamkke.sheet.read.Uploads.row;
import static org.hamkke.sheet.read.Uploads.table;

import java.io.IOException;
import java.nio.file.Path;
import org.hamkke.sheet.read.Uploads.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeaderSearchTest {
    @TempDir Path folder;
    private Uploads uploads;

    @BeforeEach
    void setUp() {
        uploads = new Uploads(folder);
    }

    private Header header(String csv) throws IOException {
        return table(uploads.text(csv)).header();
    }

    @Test
    void takesTheFirstRowWhenItNamesTheColumns() throws IOException {
        assertThat(header("상호,대표\n가온,김하나\n한빛,이둘\n").row()).isEqualTo(1);
    }

    @Test
    void passesOverTitleUnitAndSignatures() throws IOException {
        var header =
                header("2026년 협력사 매출\n(단위: 백만원),,,,\n작성,김하나,,,\n\n상호,대표,매출,인원,비고\n가온,김하나,120,5,\n");

        assertThat(header.row()).isEqualTo(5);
        assertThat(header.above()).containsExactly("2026년 협력사 매출", "(단위: 백만원)", "작성", "김하나");
    }

    @Test
    void acceptsAListOfOneColumn() throws IOException {
        assertThat(header("상호\n가온\n한빛\n").names()).containsExactly("상호");
    }

    @Test
    void acceptsColumnsWithoutANameAndNamesThatAreYears() throws IOException {
        assertThat(header("상호,대표,지역,2024,2025\n가온,김하나,서울,1,2\n").row()).isEqualTo(1);
        assertThat(header("상호,대표,,비고\n가온,김하나,x,\n").names()).containsExactly("상호", "대표", "", "비고");
    }

    @Test
    void writesANameOnOneLineAndTakesItsGuardOff() throws IOException {
        assertThat(header("\"회사\n이름 \",'-구분\n가온,1\n").names()).containsExactly("회사 이름", "-구분");
    }

    @Test
    void doesNotTakeAWideMergedHeaderForAGroupWhenDataFollows() throws IOException {
        var sheet =
                "<sheetData>"
                        + row(1, "상호", "주소", "", "비고")
                        + row(2, "가온", "서울", "강남", "메모")
                        + "</sheetData><mergeCells><mergeCell ref=\"B1:C1\"/></mergeCells>";

        assertThat(table(uploads.workbook(new Parts().sheet("목록", sheet))).header().row())
                .isEqualTo(1);
    }

    @Test
    void lettersColumnsAsSpreadsheetsDo() {
        assertThat(Header.letter(0)).isEqualTo("A");
        assertThat(Header.letter(25)).isEqualTo("Z");
        assertThat(Header.letter(26)).isEqualTo("AA");
        assertThat(Header.letter(701)).isEqualTo("ZZ");
        assertThat(Header.letter(702)).isEqualTo("AAA");
    }
}
