package org.hamkke.partner.web;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hamkke.ProductTest;
import org.hamkke.demo.Cast;
import org.hamkke.demo.Seated;
import org.hamkke.demo.Visit;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Files as they really come. Each is read, or refused in words beside the field; none is answered by an error page. */
@ProductTest
class UploadedFilesTest {
    private static final String TABLE = "회사명,지역\n여울로지스,부산\n";

    @Autowired MockMvc mvc;
    @Autowired Seats seats;

    private Uploading minsu;

    @BeforeEach
    void signIn() throws Exception {
        minsu = new Uploading(Visit.of(mvc, Seated.of(seats, Cast.HANBIT), Role.MANAGER));
    }

    @ParameterizedTest
    @CsvSource({"x-windows-949", "UTF-8", "UTF-16", "UTF-16LE"})
    void textIsReadInWhateverItWasWritten(String charset) throws Exception {
        var text = charset.equals("UTF-16LE") ? "\uFEFF" + TABLE : TABLE;

        assertThat(minsu.preview(minsu.upload(text.getBytes(Charset.forName(charset)), "명단.csv")))
                .contains("여울로지스", "부산");
    }

    @Test
    void blankTopRowsMergedCellsAndFormulasAreRead() throws Exception {
        var preview =
                minsu.preview(
                        minsu.upload(
                                workbook(sheet -> {
                                    row(sheet, 2, "2026년 거래처 명단");
                                    sheet.addMergedRegion(new CellRangeAddress(2, 2, 0, 2));
                                    row(sheet, 4, "거래처명", "지역", "매출액(원)");
                                    row(sheet, 5, "여울로지스", "부산");
                                    sheet.getRow(5).createCell(2).setCellFormula("1000*1000");
                                    row(sheet, 6, "이음테크");
                                    sheet.addMergedRegion(new CellRangeAddress(5, 6, 1, 1));
                                    sheet.getWorkbook()
                                            .getCreationHelper()
                                            .createFormulaEvaluator()
                                            .evaluateAll();
                                }),
                                "명단.xlsx"));

        assertThat(preview).contains("여울로지스", "이음테크", "100만");
        assertThat(preview.split("부산", -1)).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void whatIsNoTableIsRefusedInWordsBesideTheField() throws Exception {
        var oldExcel = new byte[2048];
        System.arraycopy(
                new byte[] {
                    (byte) 0xD0,
                    (byte) 0xCF,
                    0x11,
                    (byte) 0xE0,
                    (byte) 0xA1,
                    (byte) 0xB1,
                    0x1A,
                    (byte) 0xE1
                },
                0,
                oldExcel,
                0,
                8);
        System.arraycopy("Workbook".getBytes(UTF_16LE), 0, oldExcel, 1024, 16);

        refused("%PDF-1.7\n내용".getBytes(UTF_8), "PDF 파일이에요");
        refused(new byte[0], "파일이 비어 있어요");
        refused("\n\n \n".getBytes(UTF_8), "파일이 비어 있어요");
        refused(oldExcel, ".xls");
        refused(bomb(), "지나치게 커지는 파일");
        refused(new byte[21 * 1024 * 1024], "너무 커요");
        refused((TABLE + "\"" + "가".repeat(400_000) + "\",부산\n").getBytes(UTF_8), "32,767");
        refused(
                IntStream.range(0, 16_000)
                        .mapToObj(i -> "열" + i)
                        .collect(Collectors.joining(","))
                        .getBytes(UTF_8),
                "열이 너무 많아요");
        refused((TABLE + "이음\0테크,인천\n").getBytes(UTF_8), "파일");
    }

    @Test
    void nothingChosenIsSaidSo() throws Exception {
        var answer = minsu.upload(new byte[0], "");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("올릴 파일을 골라 주세요");
    }

    @Test
    void aFileOfNothingButHeadersHasNothingToTakeIn() throws Exception {
        assertThat(minsu.preview(minsu.upload("회사명,지역,업종\n".getBytes(UTF_8), "명단.csv")))
                .contains("0건");
    }

    @Test
    void aHeaderThatComesTwiceIsTakenOnceAndTheOtherColumnIsShownAsLeft() throws Exception {
        var answer = minsu.upload("회사명,지역,회사명\n여울로지스,부산,(구)여울\n".getBytes(UTF_8), "명단.csv");

        assertThat(minsu.preview(answer)).contains("여울로지스").contains("가져오지 않아요");
    }

    @Test
    void aBusinessNumberThatComesTwiceInTheFileIsAskedAbout() throws Exception {
        var preview =
                minsu.preview(
                        minsu.upload(
                                "회사명,사업자번호\n여울로지스,124-81-00998\n여울 로지스 부산,124-81-00998\n"
                                        .getBytes(UTF_8),
                                "명단.csv"));

        assertThat(preview).contains("2행과 같은 회사일 수 있어요");
    }

    private void refused(byte[] content, String words) throws Exception {
        var answer = minsu.upload(content, "명단.xlsx");

        assertThat(answer.getStatus()).as(words).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains(words, "aria-invalid=\"true\"");
    }

    private interface Filling {
        void fill(XSSFSheet sheet);
    }

    private static byte[] workbook(Filling filling) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            filling.fill(workbook.createSheet("거래처"));
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void row(XSSFSheet sheet, int at, String... texts) {
        var row = sheet.createRow(at);
        for (int i = 0; i < texts.length; i++) row.createCell(i).setCellValue(texts[i]);
    }

    private static byte[] bomb() throws IOException {
        var real = workbook(sheet -> row(sheet, 0, "회사명", "지역"));
        var out = new ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(real));
                var bomb = new ZipOutputStream(out)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                bomb.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().endsWith("sheet1.xml")) inflate(bomb);
                else zip.transferTo(bomb);
            }
        }
        return out.toByteArray();
    }

    private static void inflate(ZipOutputStream bomb) throws IOException {
        bomb.write(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                        .getBytes(UTF_8));
        var blank = new byte[1 << 20];
        Arrays.fill(blank, (byte) ' ');
        for (int i = 0; i < 200; i++) bomb.write(blank);
    }
}
