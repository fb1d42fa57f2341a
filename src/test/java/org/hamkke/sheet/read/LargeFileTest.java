package org.hamkke.sheet.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.hamkke.sheet.Cell;
import org.hamkke.sheet.write.Heading;
import org.hamkke.sheet.write.SheetFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LargeFileTest {
    private static final int ROWS = 100_000;
    private static final List<Heading> HEADINGS =
            List.of(Heading.of("상호"), Heading.of("매출액"), Heading.of("비고"));

    @TempDir Path folder;

    private Path written(SheetFormat format, int rows) throws IOException {
        var file = folder.resolve("large");
        try (var out = Files.newOutputStream(file);
                var writer = format.open(out, "거래처", HEADINGS)) {
            for (var i = 0; i < rows; i++)
                writer.row(
                        List.of(
                                new Cell.Text("가온물류 " + i),
                                new Cell.Whole(i),
                                new Cell.Text("=비고 " + i % 7)));
        }
        return file;
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void aHundredThousandRowsComeByOneAtATime(SheetFormat format) throws IOException {
        var table = Uploads.table(written(format, ROWS));
        var seen = new AtomicInteger();

        table.forEach(row -> {
            assertThat(row.cells())
                    .isEqualTo(
                            List.of(
                                    "가온물류 " + seen.get(),
                                    String.valueOf(seen.get()),
                                    "=비고 " + seen.get() % 7));
            assertThat(row.number()).isEqualTo(seen.incrementAndGet() + 1);
        });

        assertThat(seen).hasValue(ROWS);
        assertThat(table.rowCount()).isEqualTo(ROWS);
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void oneRowMoreIsRefused(SheetFormat format) throws IOException {
        assertThat(Uploads.refusal(written(format, ROWS + 1))).isEqualTo(Refusal.TOO_MANY_ROWS);
    }

    @Test
    void takingTheFirstRowsReadsNoFurther() throws IOException {
        var table = Uploads.table(written(SheetFormat.CSV, 1_000));
        Files.writeString(folder.resolve("large"), "상호,매출액,비고\n가온,1,\n한빛,2,\n\"끝나지 않는", UTF_8);

        try (var rows = table.rows()) {
            assertThat(rows.limit(2).map(row -> row.cell(0))).containsExactly("가온", "한빛");
        }
    }

    @Test
    void readsSharedTextInAnyOrder() throws IOException {
        var items =
                IntStream.range(0, ROWS)
                        .mapToObj(i -> "<t>가온 " + i + "</t>")
                        .toArray(String[]::new);
        var rows = new StringBuilder(Uploads.row(1, "상호", "비고"));
        for (var i = 0; i < ROWS; i++)
            rows.append("<row><c t=\"s\"><v>").append(ROWS - 1 - i).append("</v></c></row>");

        var table =
                Uploads.table(
                        new Uploads(folder)
                                .workbook(
                                        new Uploads.Parts()
                                                .strings(items)
                                                .sheet(
                                                        "목록",
                                                        "<sheetData>" + rows + "</sheetData>")));

        try (var first = table.rows()) {
            assertThat(first.findFirst().orElseThrow().cell(0)).isEqualTo("가온 99999");
        }
        assertThat(table.rowCount()).isEqualTo(ROWS);
    }
}
