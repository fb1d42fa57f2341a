package org.hamkke.portfolio.web;

import static org.hamkke.shell.Words.t;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.hamkke.portfolio.NextAct;
import org.hamkke.portfolio.Standing;
import org.hamkke.sheet.Cell;
import org.hamkke.sheet.write.Heading;
import org.hamkke.sheet.write.SheetFormat;
import org.hamkke.shell.Download;

/** The list of alliances as a workbook, as it is filtered and sorted on the page. */
final class PortfolioSheet {
    private PortfolioSheet() {}

    static void send(List<Standing> standings, HttpServletResponse response) throws IOException {
        Download.of(t("portfolio.title"), SheetFormat.XLSX).announce(response);
        try (var sheet =
                SheetFormat.XLSX.open(
                        response.getOutputStream(), t("portfolio.title"), headings())) {
            for (var standing : standings) sheet.row(cells(standing));
        }
    }

    private static List<Heading> headings() {
        return Stream.of(
                        "partner",
                        "alliance",
                        "state",
                        "stage",
                        "trust",
                        "trust.low",
                        "trust.high",
                        "performance",
                        "performance.low",
                        "performance.high",
                        "next")
                .map(column -> Heading.of(t("portfolio.column." + column)))
                .toList();
    }

    private static List<Cell> cells(Standing standing) {
        var trust = standing.trust();
        var performance = standing.performance();
        return List.of(
                Cell.text(String.join(", ", standing.partners())),
                Cell.text(standing.alliance().name()),
                Cell.text(t("portfolio.state." + standing.quadrant().label())),
                Cell.text(t("alliance.stage." + standing.alliance().stage().label())),
                trust.map(figure -> whole(figure.value())).orElse(Cell.BLANK),
                trust.map(figure -> whole(figure.low())).orElse(Cell.BLANK),
                trust.map(figure -> whole(figure.high())).orElse(Cell.BLANK),
                performance.map(figure -> whole(figure.rounded())).orElse(Cell.BLANK),
                performance.map(figure -> whole(figure.lowRounded())).orElse(Cell.BLANK),
                performance.map(figure -> whole(figure.highRounded())).orElse(Cell.BLANK),
                Cell.text(standing.next().map(NextAct::text).orElse("")));
    }

    private static Cell whole(int points) {
        return new Cell.Whole(points);
    }
}
