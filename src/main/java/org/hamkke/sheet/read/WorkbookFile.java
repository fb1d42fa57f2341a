package org.hamkke.sheet.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A workbook on disk. */
record WorkbookFile(Path file, List<String> sheets, Limits limits) implements Source {
    private static final String STRINGS = "sharedStrings";
    private static final String STYLES = "styles";

    static WorkbookFile of(Path file, Limits limits) throws IOException {
        try (var workbook = Workbook.open(file, limits)) {
            return new WorkbookFile(file, workbook.visibleSheets(), limits);
        }
    }

    /** Hidden sheets can be asked for by name, though they are not offered. */
    @Override
    public boolean has(String sheet) throws IOException {
        try (var workbook = Workbook.open(file, limits)) {
            return workbook.has(sheet);
        }
    }

    @Override
    public RawRows open(String sheet) throws IOException {
        var workbook = Workbook.open(file, limits);
        try {
            return new SheetXml(workbook, workbook.sheet(sheet), cellText(workbook));
        } catch (IOException | RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    private CellText cellText(Workbook workbook) throws IOException {
        try (var strings = workbook.companion(STRINGS, limits.sharedStringBytes());
                var styles = workbook.companion(STYLES, limits.sharedStringBytes())) {
            return new CellText(
                    SharedStrings.read(strings),
                    NumberFormats.read(styles),
                    workbook.countsFrom1904());
        }
    }
}
