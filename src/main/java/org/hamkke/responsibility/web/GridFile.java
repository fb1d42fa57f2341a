package org.hamkke.responsibility.web;

import static org.hamkke.shell.Words.t;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hamkke.responsibility.Holder;
import org.hamkke.responsibility.Letter;
import org.hamkke.sheet.Cell;
import org.hamkke.sheet.write.Heading;
import org.hamkke.sheet.write.SheetFormat;
import org.hamkke.shell.Download;
import org.springframework.http.ResponseEntity;

/** The grid as a workbook: as on the page, with a sheet that says what the letters mean. */
final class GridFile {
    private GridFile() {}

    static ResponseEntity<byte[]> of(GridPage page) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = SheetFormat.XLSX.open(out, t("responsibility.title"), headings(page))) {
            for (var row : page.rows()) sheet.row(cells(row));
            sheet.notes(t("responsibility.file.letters"), letters());
        }
        var name = t("responsibility.file.name", page.alliance().name(), page.number());
        return Download.of(name, SheetFormat.XLSX).answer().body(out.toByteArray());
    }

    private static List<Heading> headings(GridPage page) {
        var holders =
                page.groups().stream()
                        .flatMap(group ->
                                group.holders().stream().map(holder -> title(group, holder)));
        return Stream.concat(Stream.of(t("responsibility.task"), t("responsibility.note")), holders)
                .map(Heading::of)
                .toList();
    }

    private static String title(GridPage.Group group, Holder holder) {
        return holder.name() + " (" + group.name() + ")";
    }

    private static List<Cell> cells(GridPage.Row row) {
        var cells =
                new ArrayList<Cell>(
                        List.of(Cell.text(row.task().name()), Cell.text(row.task().note())));
        row.cells()
                .forEach(cell ->
                        cells.add(Cell.text(cell.letter() == null ? "" : cell.letter().code())));
        return cells;
    }

    private static List<List<String>> letters() {
        return Stream.of(Letter.values())
                .map(letter -> List.of(letter.code(), t(letter.messageKey())))
                .toList();
    }
}
