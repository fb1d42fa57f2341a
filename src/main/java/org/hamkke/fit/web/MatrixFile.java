package org.hamkke.fit.web;

import static org.hamkke.shell.Words.t;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hamkke.fit.Robustness;
import org.hamkke.fit.SelectionId;
import org.hamkke.kernel.Actor;
import org.hamkke.sheet.Cell;
import org.hamkke.sheet.write.Heading;
import org.hamkke.sheet.write.SheetFormat;
import org.hamkke.sheet.write.SheetWriter;
import org.hamkke.shell.Download;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The whole matrix as a workbook, with a sheet that says how it was calculated. */
@Controller
class MatrixFile {
    private final MatrixPages pages;

    MatrixFile(MatrixPages pages) {
        this.pages = pages;
    }

    @GetMapping("/selections/{id}/matrix.xlsx")
    void write(Actor actor, @PathVariable String id, HttpServletResponse response)
            throws IOException {
        var page = pages.whole(actor, SelectionId.of(id));
        Download.of(page.selection().name(), SheetFormat.XLSX).announce(response);
        try (var writer =
                SheetFormat.XLSX.open(
                        response.getOutputStream(), t("fit.matrix"), headings(page))) {
            write(page, writer);
        }
    }

    private static List<Heading> headings(MatrixPage page) {
        var before = Stream.of(t("fit.place"), t("fit.candidate"), t("fit.pick.industry"));
        var criteria =
                page.heads().stream()
                        .map(head -> head.criterion().name() + " (" + head.share() + ")");
        var after = Stream.of(t("fit.total"), t("fit.sheet.state"), t("fit.evidence"));
        return Stream.of(before, criteria, after).flatMap(texts -> texts).map(Heading::of).toList();
    }

    private static void write(MatrixPage page, SheetWriter writer) throws IOException {
        for (var row : page.rows()) writer.row(cells(row));
        writer.notes(t("fit.method"), notes(page));
    }

    private static List<Cell> cells(MatrixPage.Row row) {
        var cells = new ArrayList<Cell>();
        cells.add(row.place() == 0 ? Cell.BLANK : new Cell.Whole(row.place()));
        cells.add(Cell.text(row.name()));
        cells.add(Cell.text(row.industry()));
        for (var mean : row.means().split(" ")) cells.add(figure(mean));
        cells.add(row.total().isEmpty() ? Cell.BLANK : figure(row.total()));
        cells.add(Cell.text(state(row)));
        cells.add(new Cell.Whole(row.evidence()));
        return cells;
    }

    private static Cell figure(String figure) {
        if (figure.equals("NaN")) return Cell.BLANK;
        return new Cell.Decimal(
                new BigDecimal(figure).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros());
    }

    private static String state(MatrixPage.Row row) {
        var state = t("fit.state." + row.part().label());
        return row.note().isEmpty() ? state : state + " · " + row.note();
    }

    private static List<List<String>> notes(MatrixPage page) {
        var weights =
                page.heads().stream().map(head -> List.of(head.criterion().name(), head.share()));
        var words =
                Stream.of(
                        List.of(t("fit.method.sum")),
                        List.of(
                                t(
                                        "fit.method.inputs",
                                        page.raters(),
                                        page.ranked(),
                                        page.candidates())),
                        List.of(
                                t(
                                        "fit.method.robust",
                                        Robustness.DRAWS,
                                        String.valueOf(Robustness.SEED),
                                        page.compared())));
        var asked = page.asking().stream().map(name -> List.of(name, t("fit.questions.method")));
        return Stream.of(words, weights, asked).flatMap(notes -> notes).toList();
    }
}
