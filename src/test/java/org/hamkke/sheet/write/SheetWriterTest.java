package org.hamkke.sheet.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hamkke.sheet.Cell;
import org.hamkke.sheet.read.SheetTable;
import org.hamkke.sheet.read.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetWriterTest {
    private static final List<Heading> HEADINGS =
            List.of(
                    new Heading("회사명", true),
                    Heading.of("매출액"),
                    Heading.of("비율"),
                    Heading.of("거래 시작일"),
                    Heading.of("비고"));
    private static final List<Cell> ROW =
            List.of(
                    new Cell.Text("가온"),
                    new Cell.Won(new BigDecimal("123450000")),
                    new Cell.Percent(new BigDecimal("12.5")),
                    new Cell.Day(LocalDate.of(2026, 11, 22)),
                    new Cell.Text("=HYPERLINK(\"x\",\"y\")"));

    @TempDir Path folder;

    private static byte[] written(SheetFormat format, List<List<Cell>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = format.open(out, "거래처", HEADINGS)) {
            for (var row : rows) writer.row(row);
            writer.notes("안내", List.of(List.of("열", "설명"), List.of("=회사명", "꼭 채워요")));
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void whatIsWrittenReadsBackTheSame(SheetFormat format) throws IOException {
        var file = Files.write(folder.resolve("a"), written(format, List.of(ROW)));

        var table = (SheetTable) Sheets.read(file, "거래처" + format.extension());

        assertThat(table.header().names()).containsExactly("회사명 *", "매출액", "비율", "거래 시작일", "비고");
        table.forEach(row ->
                assertThat(row.cells())
                        .containsExactly(
                                "가온",
                                "123450000",
                                "12.5%",
                                "2026-11-22",
                                "=HYPERLINK(\"x\",\"y\")"));
        assertThat(table.rowCount()).isEqualTo(1);
    }

    @Test
    void csvOpensInKoreanExcelAndRunsNothing() throws IOException {
        var text = new String(written(SheetFormat.CSV, List.of(ROW)), UTF_8);

        assertThat(text)
                .isEqualTo(
                        "\uFEFF\"회사명 *\",\"매출액\",\"비율\",\"거래 시작일\",\"비고\"\r\n\"가온\",123450000,12.5%,2026-11-22,\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"\r\n");
    }

    @Test
    void aWorkbookKeepsTypesFreezesItsHeaderAndFilters() throws IOException {
        try (var workbook =
                new XSSFWorkbook(
                        new ByteArrayInputStream(written(SheetFormat.XLSX, List.of(ROW, ROW))))) {
            var sheet = workbook.getSheet("거래처");
            var row = sheet.getRow(1);

            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(123_450_000d);
            assertThat(row.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("#,##0");
            assertThat(row.getCell(3).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDate.of(2026, 11, 22).atStartOfDay());
            assertThat(row.getCell(4).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(4).getStringCellValue()).startsWith("'=");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:E3");
        }
    }

    @Test
    void aRequiredHeadingIsMarkedByColourAndAsterisk() throws IOException {
        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(written(SheetFormat.XLSX, List.of())))) {
            var header = workbook.getSheetAt(0).getRow(0);

            assertThat(header.getCell(0).getCellStyle().getFillForegroundColorColor().getARGBHex())
                    .endsWith(Ink.REQUIRED);
            assertThat(header.getCell(1).getCellStyle().getFillForegroundColorColor().getARGBHex())
                    .endsWith(Ink.HEADER);
            assertThat(header.getCell(0).getCellStyle().getFont().getBold()).isTrue();
        }
    }

    @Test
    void aWorkbookHasAGuideOnItsSecondSheet() throws IOException {
        try (var workbook =
                new XSSFWorkbook(
                        new ByteArrayInputStream(written(SheetFormat.XLSX, List.of(ROW))))) {
            assertThat(workbook.getSheetAt(1).getSheetName()).isEqualTo("안내");
            assertThat(workbook.getSheetAt(1).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("'=회사명");
        }
    }

    @Test
    void noCellOfAWorkbookHoldsAFormula() throws IOException {
        var rows =
                List.of(
                        List.<Cell>of(
                                new Cell.Text("=1"),
                                new Cell.Text("+1"),
                                new Cell.Text("-1"),
                                new Cell.Text("@a"),
                                new Cell.Text("\t=1")));

        assertThat(parts(written(SheetFormat.XLSX, rows)))
                .hasSizeGreaterThan(5)
                .noneMatch(part -> part.contains("<f>") || part.contains("<f "));
    }

    @Test
    void aNumberTooLongForExcelStaysExactAsText() throws IOException {
        var row =
                List.<Cell>of(
                        new Cell.Text("가온"),
                        new Cell.Won(new BigDecimal("1234567890123456789")),
                        new Cell.Whole(5));
        var file = Files.write(folder.resolve("a"), written(SheetFormat.XLSX, List.of(row)));

        ((SheetTable) Sheets.read(file, "a"))
                .forEach(read ->
                        assertThat(read.cells()).startsWith("가온", "1234567890123456789", "5"));
    }

    private List<String> parts(byte[] workbook) throws IOException {
        var parts = new ArrayList<String>();
        try (var zip = new ZipFile(Files.write(folder.resolve("a"), workbook).toFile())) {
            for (var entry : Collections.list(zip.entries()))
                parts.add(new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
        }
        return parts;
    }
}
