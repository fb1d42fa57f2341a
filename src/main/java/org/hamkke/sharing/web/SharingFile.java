package org.hamkke.sharing.web;

import static org.hamkke.shell.Words.t;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.kernel.Money;
import org.hamkke.sharing.AgreedSharing;
import org.hamkke.sharing.Calculation;
import org.hamkke.sharing.RuleVersion;
import org.hamkke.sharing.RuleWords;
import org.hamkke.sheet.Cell;
import org.hamkke.sheet.write.Heading;
import org.hamkke.sheet.write.SheetFormat;
import org.hamkke.shell.Download;
import org.hamkke.shell.Language;
import org.springframework.http.ResponseEntity;

/** Scenarios and shares as a workbook in plain won, with the rule on a sheet of its own. */
final class SharingFile {
    private static final List<String> AMOUNTS =
            List.of("revenue", "savings", "investment", "cost", "result");

    private SharingFile() {}

    static ResponseEntity<byte[]> of(AllianceSummary alliance, RuleVersion version)
            throws IOException {
        var out = new ByteArrayOutputStream();
        var names = AgreedSharing.names(alliance);
        var seats = SharingPages.seats(alliance, version.plan());
        try (var sheet = SheetFormat.XLSX.open(out, t("sharing.title"), headings(seats))) {
            for (var outcome : Calculation.of(version.plan()).outcomes())
                sheet.row(cells(outcome, seats));
            var sentences =
                    RuleWords.spoken(Language.current(), names).sentences(version.plan().rule());
            sheet.notes(
                    t("sharing.rule"),
                    sentences.stream()
                            .map(sentence -> List.of(sentence.replace("*", "")))
                            .toList());
        }
        var name = t("sharing.version.of", alliance.name(), version.number());
        return Download.of(name, SheetFormat.XLSX).answer().body(out.toByteArray());
    }

    private static List<Heading> headings(List<SharingPages.Seat> seats) {
        var amounts = AMOUNTS.stream().map(key -> t("sharing.scenario." + key));
        var parts =
                seats.stream()
                        .flatMap(seat -> Stream.of(seat.name(), t("sharing.fair.of", seat.name())));
        return Stream.of(Stream.of(t("sharing.scenario"), t("sharing.probability")), amounts, parts)
                .flatMap(one -> one)
                .map(Heading::of)
                .toList();
    }

    private static List<Cell> cells(Calculation.Outcome outcome, List<SharingPages.Seat> seats) {
        var one = outcome.scenario();
        var cells = new ArrayList<Cell>(List.of(Cell.text(one.name())));
        cells.add(
                one.probability() == null
                        ? Cell.BLANK
                        : new Cell.Percent(one.probability().value().movePointRight(2)));
        for (var amount :
                List.of(one.revenue(), one.savings(), one.investment(), one.cost(), one.result()))
            cells.add(won(amount));
        for (var seat : seats) {
            cells.add(won(outcome.split().parts().get(seat.index())));
            cells.add(
                    outcome.fair().isEmpty() ? Cell.BLANK : won(outcome.fair().get(seat.index())));
        }
        return cells;
    }

    private static Cell won(Money amount) {
        return new Cell.Won(amount.amount());
    }
}
