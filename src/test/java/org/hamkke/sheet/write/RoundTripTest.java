package org.hamkke.sheet.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamkke.sheet.Words.BOTH;
import static org.hamkke.sheet.Words.ENGLISH;
import static org.hamkke.sheet.Words.KOREAN;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hamkke.sheet.Cell;
import org.hamkke.sheet.Words;
import org.hamkke.sheet.column.Column;
import org.hamkke.sheet.column.Columns;
import org.hamkke.sheet.column.Kind;
import org.hamkke.sheet.column.Known;
import org.hamkke.sheet.column.MappedRow;
import org.hamkke.sheet.column.Mapping;
import org.hamkke.sheet.read.SheetTable;
import org.hamkke.sheet.read.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that leave to be filled in or repaired, and come back. */
class RoundTripTest {
    private static final Columns PARTNERS =
            Columns.of(
                    Column.of("name", "partner.name", Kind.TEXT).mandatory().known(Known.COMPANY),
                    Column.of("revenue", "partner.revenue", Kind.MONEY).known(Known.REVENUE),
                    Column.of("since", "partner.since", Kind.DATE));
    private static final List<Cell> EXAMPLE =
            List.of(
                    new Cell.Text("가온물류"),
                    new Cell.Won(new BigDecimal("150000000")),
                    new Cell.Day(LocalDate.of(2026, 11, 22)));

    @TempDir Path folder;

    static List<Words> languages() {
        return List.of(KOREAN, ENGLISH);
    }

    private Path template(Words language) throws IOException {
        var file = folder.resolve("template.xlsx");
        try (var out = Files.newOutputStream(file)) {
            new ImportTemplate(PARTNERS, language).write(out, "거래처", EXAMPLE, List.of("더 알아 둘 것"));
        }
        return file;
    }

    private static SheetTable table(Path file) {
        return Sheets.read(file, "a.xlsx")
                .orElseThrow(refused -> new IllegalStateException(refused.toString()));
    }

    private static Mapping mapping(SheetTable table) {
        return PARTNERS.match(table.header(), BOTH);
    }

    private static List<MappedRow> rows(SheetTable table) {
        try (var rows = mapping(table).rows(table)) {
            return rows.toList();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aTemplateIsUnderstoodInEveryLanguageAndItsExamplePassedOver(Words language)
            throws IOException {
        var table = table(template(language));

        assertThat(mapping(table).unmapped()).isEmpty();
        assertThat(table.rowCount()).isEqualTo(1);
        assertThat(rows(table)).isEmpty();
    }

    @Test
    void aTemplateExplainsItsColumns() throws IOException {
        try (var in = Files.newInputStream(template(KOREAN));
                var workbook = new XSSFWorkbook(in)) {
            var notes = workbook.getSheet("안내");

            assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("예시) 가온물류");
            assertThat(notes.getRow(1).getCell(0).getStringCellValue()).isEqualTo("회사명");
            assertThat(notes.getRow(1).getCell(1).getStringCellValue()).isEqualTo("필수");
            assertThat(notes.getRow(3).getCell(2).getStringCellValue()).contains("2026-11-22");
            assertThat(notes.getRow(notes.getLastRowNum()).getCell(0).getStringCellValue())
                    .isEqualTo("더 알아 둘 것");
        }
    }

    @Test
    void aTemplateNeedsAnExampleForEachColumnAndOneColumnOfText() {
        var noText = Columns.of(Column.of("since", "partner.since", Kind.DATE));

        assertThatThrownBy(() ->
                        new ImportTemplate(PARTNERS, KOREAN)
                                .write(OutputStream.nullOutputStream(), "a", List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ImportTemplate(noText, KOREAN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Path faulty() throws IOException {
        return Files.writeString(
                folder.resolve("faulty.csv"),
                "매출 현황,\n(단위: 백만원),\n상호,매출액,거래 시작일,지역\n가온,약 150,2026-11-22,서울\n,12,2026-02-30,부산\n한빛,12,2026-11-22,=1+1\n");
    }

    private Path errors(SheetTable table) throws IOException {
        var file = folder.resolve("errors.xlsx");
        try (var out = Files.newOutputStream(file);
                var errors = new ErrorWorkbook(out, "고칠 행", mapping(table), KOREAN)) {
            for (var row : rows(table))
                if (row.isBlocked()) errors.row(row.source(), row.problems());
        }
        return file;
    }

    @Test
    void anErrorWorkbookSaysInEachRowWhatIsWrong() throws IOException {
        try (var in = Files.newInputStream(errors(table(faulty())));
                var workbook = new XSSFWorkbook(in)) {
            var sheet = workbook.getSheetAt(0);

            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("(단위: 백만원)");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("오류");
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).startsWith("매출액: ‘약 150’");
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue().lines()).hasSize(2);
            assertThat(
                            sheet.getRow(2)
                                    .getCell(2)
                                    .getCellStyle()
                                    .getFillForegroundColorColor()
                                    .getARGBHex())
                    .endsWith(Ink.FAULT);
            assertThat(
                            sheet.getRow(3)
                                    .getCell(1)
                                    .getCellStyle()
                                    .getFillForegroundColorColor()
                                    .getARGBHex())
                    .endsWith(Ink.FAULT);
            assertThat(sheet.getRow(2).getCell(1).getCellStyle().getFillForegroundColorColor())
                    .isNull();
            assertThat(sheet.getLastRowNum()).isEqualTo(3);
        }
    }

    @Test
    void anErrorWorkbookComesBackAsItIsOnceRepaired() throws IOException {
        var file = errors(table(faulty()));
        repair(file);

        var table = table(file);

        assertThat(mapping(table).unmapped()).hasSize(1);
        assertThat(rows(table))
                .extracting(row -> row.text("name").orElseThrow())
                .containsExactly("가온", "나래");
        assertThat(rows(table))
                .extracting(row -> row.number("revenue").orElseThrow().toBigInteger().toString())
                .containsExactly("150000000", "12000000");
        assertThat(rows(table)).noneMatch(MappedRow::isBlocked);
    }

    private static void repair(Path file) throws IOException {
        try (var in = Files.newInputStream(file);
                var workbook = new XSSFWorkbook(in)) {
            var sheet = workbook.getSheetAt(0);
            sheet.getRow(2).createCell(2).setCellValue(150);
            sheet.getRow(3).createCell(1).setCellValue("나래");
            sheet.getRow(3).createCell(3).setCellValue("2026-02-28");
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    @Test
    void anErrorWorkbookNamesAMissingColumnByItsTitle() throws IOException {
        var table = table(Files.writeString(folder.resolve("b.csv"), "지역,매출액\n서울,12\n"));

        try (var in = Files.newInputStream(errors(table));
                var workbook = new XSSFWorkbook(in)) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("회사명: 꼭 채워야 하는 칸이에요.");
        }
    }
}
