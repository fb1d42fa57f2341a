package org.hamkke.sheet.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamkke.sheet.read.Uploads.refusal;
import static org.hamkke.sheet.read.Uploads.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hamkke.sheet.read.Uploads.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileWorkbookTest {
    @TempDir Path folder;
    private Uploads uploads;

    @BeforeEach
    void setUp() {
        uploads = new Uploads(folder);
    }

    @Test
    void stopsABombWhileItInflates() throws IOException {
        var sheet =
                "<sheetData>" + row(1, "상호", "전화") + " ".repeat(64 * 1024 * 1024) + "</sheetData>";

        var bomb = uploads.workbook(new Parts().sheet("목록", sheet));

        assertThat(Files.size(bomb)).isLessThan(200_000);
        assertThat(refusal(bomb)).isEqualTo(Refusal.ZIP_BOMB);
    }

    @Test
    void stopsABombThatStaysBelowTheRatioByItsTotal() throws IOException {
        var random = new Random(3);
        var rows = new StringBuilder(row(1, "상호", "전화"));
        for (var i = 2; i < 20_000; i++)
            rows.append(row(i, Long.toHexString(random.nextLong()), "가"));

        var reading =
                Sheets.read(
                        uploads.workbook(rows.toString()),
                        "a",
                        Choice.AUTOMATIC,
                        Limits.STANDARD.withInflatedBytes(1_000_000));

        assertThat(refusal(reading)).isEqualTo(Refusal.ZIP_BOMB);
    }

    @Test
    void refusesAZipOfTooManyEntries() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var i = 0; i < 2_001; i++) zip.putNextEntry(new ZipEntry("xl/" + i));
        }

        assertThat(refusal(uploads.bytes(bytes.toByteArray()))).isEqualTo(Refusal.ZIP_BOMB);
    }

    @Test
    void doesNotFetchExternalEntities() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "canary");
        var prologue = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        var parts =
                new Parts()
                        .prologue(prologue)
                        .sheet("목록", "<sheetData>" + row(1, "상호", "&e;") + "</sheetData>");

        assertThat(refusal(uploads.workbook(parts))).isEqualTo(Refusal.DAMAGED);
    }

    @Test
    void doesNotExpandEntitiesOverAndOver() throws IOException {
        var prologue =
                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
        var parts =
                new Parts()
                        .prologue(prologue)
                        .sheet("목록", "<sheetData>" + row(1, "상호", "&c;") + "</sheetData>");

        assertThat(refusal(uploads.workbook(parts))).isEqualTo(Refusal.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"2\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"XFE2\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"2\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2000000000</v></c></row>",
                "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>-1</v></c></row>",
                "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>x</v></c></row>",
                "<row r=\"2\"><c r=\"A2\" s=\"x\"><v>1</v></c></row>",
                "<row r=\"2000000\"><c r=\"A2\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"A2\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"A2\"><v>1</c></row>"
            })
    void refusesReferencesThatWouldAskForAnyAmountOfMemory(String rows) throws IOException {
        assertThat(refusal(uploads.workbook(row(1, "상호", "전화") + rows))).isEqualTo(Refusal.DAMAGED);
    }

    @Test
    void refusesMarkupThatNeverEnds() throws IOException {
        var random = new Random(5);
        var attribute = new StringBuilder();
        while (attribute.length() < 3_000_000)
            attribute.append(Long.toHexString(random.nextLong()));

        assertThat(
                        refusal(
                                uploads.workbook(
                                        row(1, "상호", "전화")
                                                + "<row r=\"2\" x=\""
                                                + attribute
                                                + "\"/>")))
                .isEqualTo(Refusal.ZIP_BOMB);
        assertThat(refusal(uploads.workbook(row(1, "상호", "전화") + "<a>".repeat(5_000))))
                .isEqualTo(Refusal.DAMAGED);
    }

    @Test
    void readsHoweverManyCharactersAreWrittenAsReferences() throws IOException {
        var random = new Random(19);
        var rows = new StringBuilder(row(1, "상호", "전화"));
        for (var i = 2; i < 20; i++) rows.append(row(i, references(20_000, random), "&amp;"));

        assertThat(Uploads.table(uploads.workbook(rows.toString())).rowCount()).isEqualTo(18);
    }

    private static String references(int count, Random random) {
        return random.ints(count, 0xAC00, 0xD7A4)
                .mapToObj("&#x%X;"::formatted)
                .collect(Collectors.joining());
    }

    @Test
    void keepsANumberOfAbsurdSizeAsItStands() throws IOException {
        var table =
                Uploads.table(
                        uploads.workbook(
                                row(1, "상호", "전화")
                                        + "<row r=\"2\"><c r=\"A2\"><v>1E999999999</v></c></row>"));

        assertThat(Uploads.cells(table).getFirst()).first().isEqualTo("1E999999999");
    }

    /** Whatever bytes come, the answer is a table or a refusal, never a failure. */
    @Test
    void answersForEveryDamagedFile() throws IOException {
        var bytes = new ByteArrayOutputStream();
        new Parts()
                .strings("<t>가온</t>")
                .formats("yyyy-mm-dd")
                .sheet(
                        "목록",
                        "<sheetData>"
                                + row(1, "상호", "전화")
                                + row(2, "가온", "02")
                                + "</sheetData><mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>")
                .write(bytes);
        var random = new Random(11);
        for (var i = 0; i < 400; i++) {
            var damaged = bytes.toByteArray();
            for (var hits = 1 + random.nextInt(6); hits > 0; hits--)
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            readThrough(damaged);
        }
    }

    @Test
    void answersForEveryDamagedMarkup() throws IOException {
        var markup =
                "<sheetData>"
                        + row(1, "상호", "전화")
                        + "<row r=\"2\"><c r=\"A2\" t=\"s\" s=\"1\"><v>0</v></c><c r=\"B2\" s=\"1\"><f t=\"shared\" si=\"0\">A1</f><v>46348.5</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>";
        var random = new Random(13);
        for (var i = 0; i < 400; i++) {
            var damaged = markup.getBytes(UTF_8);
            for (var hits = 1 + random.nextInt(3); hits > 0; hits--)
                damaged[random.nextInt(damaged.length)] = (byte) (32 + random.nextInt(95));
            var bytes = new ByteArrayOutputStream();
            new Parts()
                    .strings("<t>가온</t>")
                    .formats("yyyy-mm-dd")
                    .sheet("목록", new String(damaged, UTF_8))
                    .write(bytes);
            readThrough(bytes.toByteArray());
        }
    }

    private void readThrough(byte[] damaged) throws IOException {
        var file = uploads.bytes(damaged);
        if (Sheets.read(file, "a.xlsx") instanceof SheetTable table)
            assertThat(Uploads.cells(table)).hasSize(table.rowCount());
        Files.delete(file);
    }
}
