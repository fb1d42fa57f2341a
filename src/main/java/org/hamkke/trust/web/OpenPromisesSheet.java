package org.hamkke.trust.web;

import static org.hamkke.shell.Words.t;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.hamkke.sheet.Cell;
import org.hamkke.sheet.write.Heading;
import org.hamkke.sheet.write.SheetFormat;
import org.hamkke.shell.Download;
import org.hamkke.trust.PromiseSummary;

/** Open promises as a workbook, as they are filtered on the page. */
final class OpenPromisesSheet {
    private OpenPromisesSheet() {}

    static void send(OpenPromisesPage page, HttpServletResponse response) throws IOException {
        var title = t("trust.open.title");
        Download.of(title, SheetFormat.XLSX).announce(response);
        try (var sheet = SheetFormat.XLSX.open(response.getOutputStream(), title, headings())) {
            for (var promise : page.promises()) sheet.row(cells(page, promise));
        }
    }

    private static List<Heading> headings() {
        return Stream.of(
                        "trust.column.due",
                        "trust.column.state",
                        "trust.column.title",
                        "trust.column.detail",
                        "trust.column.owner",
                        "trust.column.person",
                        "trust.column.partner",
                        "trust.column.alliance")
                .map(key -> Heading.of(t(key)))
                .toList();
    }

    private static List<Cell> cells(OpenPromisesPage page, PromiseSummary promise) {
        var alliance = page.allianceOf(promise);
        return List.of(
                Cell.day(promise.dueOn()),
                Cell.text(t("trust.state." + promise.stateOn(page.today()).label())),
                Cell.text(promise.title()),
                Cell.text(promise.detail()),
                Cell.text(promise.organisation()),
                Cell.text(promise.person()),
                Cell.text(String.join(", ", alliance.partnersOf(page.reader()))),
                Cell.text(alliance.name()));
    }
}
