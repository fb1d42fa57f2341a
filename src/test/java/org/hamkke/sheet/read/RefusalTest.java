package org.hamkke.sheet.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamkke.sheet.read.Uploads.refusal;
import static org.hamkke.sheet.read.Uploads.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.hamkke.sheet.read.Uploads.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {
    private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    @TempDir Path folder;
    private Uploads uploads;

    @BeforeEach
    void setUp() {
        uploads = new Uploads(folder);
    }

    private static String directoryEntry(String name) {
        return new String(name.getBytes(UTF_16LE), ISO_8859_1);
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        assertThat(refusal(uploads.bytes(new byte[0]))).isEqualTo(Refusal.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\n , ,\n", "\uFEFF", "   "})
    void refusesAFileOfNothingButBlanks(String text) throws IOException {
        assertThat(refusal(uploads.text(text))).isEqualTo(Refusal.EMPTY);
    }

    @Test
    void refusesAWorkbookWithoutAFilledCell() throws IOException {
        assertThat(refusal(uploads.workbook(row(1) + "<row r=\"2\"><c r=\"A2\" s=\"0\"/></row>")))
                .isEqualTo(Refusal.EMPTY);
    }

    @Test
    void refusesAPdfWhateverItIsCalled() throws IOException {
        assertThat(refusal(uploads.text("%PDF-1.7\n%\u00E2\u00E3\n1 0 obj", ISO_8859_1)))
                .isEqualTo(Refusal.PDF);
    }

    @ParameterizedTest
    @CsvSource({
        "Workbook, OLD_EXCEL",
        "Book, OLD_EXCEL",
        "EncryptedPackage, PASSWORD",
        "WordDocument, OTHER_DOCUMENT",
        "HwpSummaryInformation, OTHER_DOCUMENT"
    })
    void tellsOldEncryptedAndOtherOfficeFilesApart(String directory, Refusal expected)
            throws IOException {
        assertThat(
                        refusal(
                                uploads.text(
                                        OLE2 + "\0".repeat(1000) + directoryEntry(directory),
                                        ISO_8859_1)))
                .isEqualTo(expected);
    }

    @Test
    void refusesAWorkbookLockedByAPassword() throws Exception {
        var lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        lock.confirmPassword("1234");
        var bytes = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            try (var out = lock.getDataStream(container)) {
                new Parts().sheet("목록", "<sheetData/>").write(out);
            }
            container.writeFilesystem(bytes);
        }

        assertThat(refusal(uploads.bytes(bytes.toByteArray()))).isEqualTo(Refusal.PASSWORD);
    }

    @Test
    void refusesAWorkbookOfTheOldExcel() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new HSSFWorkbook()) {
            workbook.createSheet("목록").createRow(0).createCell(0).setCellValue("상호");
            workbook.write(bytes);
        }

        assertThat(refusal(uploads.bytes(bytes.toByteArray()))).isEqualTo(Refusal.OLD_EXCEL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u009B DRMONE  This Document is encrypted", "SCDSA002\0\0\0"})
    void refusesWhatDocumentSecurityHasLocked(String head) throws IOException {
        assertThat(refusal(uploads.text(head, ISO_8859_1))).isEqualTo(Refusal.DOCUMENT_SECURITY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><table><tr><td>상호</td></tr></table></html>",
                "\n <TABLE border=1>",
                "<?xml version=\"1.0\"?><Workbook/>"
            })
    void refusesAWebPageCalledExcel(String page) throws IOException {
        assertThat(refusal(uploads.text(page))).isEqualTo(Refusal.WEB_PAGE);
    }

    @Test
    void refusesAZipThatIsNoWorkbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(1);
        }

        assertThat(refusal(uploads.bytes(bytes.toByteArray()))).isEqualTo(Refusal.OTHER_DOCUMENT);
    }

    @Test
    void refusesBinaryJunk() throws IOException {
        var junk = new byte[5000];
        new Random(7).nextBytes(junk);

        assertThat(refusal(uploads.bytes(junk))).isEqualTo(Refusal.BINARY);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.3, 0.7, 0.99})
    void refusesATruncatedWorkbook(double kept) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new Parts().sheet("목록", "<sheetData>" + row(1, "상호", "전화") + "</sheetData>").write(bytes);
        var cut = Arrays.copyOf(bytes.toByteArray(), (int) (bytes.size() * kept));

        assertThat(refusal(uploads.bytes(cut))).isEqualTo(Refusal.DAMAGED);
    }

    @Test
    void refusesAFileBeyondTwentyMegabytesUnread() throws IOException {
        var reading = Sheets.read(uploads.bytes(new byte[20 * 1024 * 1024 + 1]), "a.csv");

        assertThat(reading).isEqualTo(new Refused(Refusal.TOO_LARGE, List.of(20L)));
    }

    @Test
    void refusesOneColumnMoreThanAllowed() throws IOException {
        assertThat(Sheets.read(uploads.text("이름,".repeat(100) + "끝\n"), "a.csv"))
                .isEqualTo(new Refused(Refusal.TOO_MANY_COLUMNS, List.of(100)));
        assertThat(Sheets.read(uploads.text("이름,".repeat(99) + "끝\n"), "a.csv"))
                .isInstanceOf(SheetTable.class);
    }

    @Test
    void refusesOneRowMoreThanAllowed() throws IOException {
        var limits = Limits.STANDARD.withRows(3);

        assertThat(
                        Sheets.read(
                                uploads.text("제목\n이름,값\n" + "가,1\n".repeat(3)),
                                "a",
                                Choice.AUTOMATIC,
                                limits))
                .isInstanceOf(SheetTable.class);
        assertThat(
                        refusal(
                                Sheets.read(
                                        uploads.text("제목\n이름,값\n" + "가,1\n".repeat(4)),
                                        "a",
                                        Choice.AUTOMATIC,
                                        limits)))
                .isEqualTo(Refusal.TOO_MANY_ROWS);
        assertThat(
                        refusal(
                                Sheets.read(
                                        uploads.text("이름,값\n" + "가,1\n".repeat(500)),
                                        "a",
                                        Choice.AUTOMATIC,
                                        limits)))
                .isEqualTo(Refusal.TOO_MANY_ROWS);
    }

    @Test
    void refusesATableWithoutColumnNames() throws IOException {
        assertThat(refusal(uploads.text("1,2,3\n4,5,6\n7,8,9\n"))).isEqualTo(Refusal.NO_HEADER);
    }

    @Test
    void aMissingFileIsTheProgramsFaultNotTheUsers() {
        assertThatThrownBy(() -> Sheets.read(folder.resolve("none"), "a"))
                .isInstanceOf(UncheckedIOException.class);
    }
}
