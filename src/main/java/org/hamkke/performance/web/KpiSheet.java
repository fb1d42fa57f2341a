package org.hamkke.performance.web;

import static org.hamkke.shell.Words.t;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;
import org.hamkke.performance.Attainment;
import org.hamkke.performance.KpiSummary;
import org.hamkke.performance.Shown;
import org.hamkke.sheet.Cell;
import org.hamkke.sheet.write.Heading;
import org.hamkke.sheet.write.SheetFormat;
import org.hamkke.shell.Download;

/** The KPIs of an alliance as a workbook. */
final class KpiSheet {
    private KpiSheet() {}

    static void send(PerformancePage page, HttpServletResponse response) throws IOException {
        Download.of(page.alliance().name() + " KPI", SheetFormat.XLSX).announce(response);
        try (var sheet = SheetFormat.XLSX.open(response.getOutputStream(), "KPI", headings())) {
            for (var line : page.kpis()) sheet.row(cells(line.kpi()));
        }
    }

    private static List<Heading> headings() {
        return Stream.of(
                        "name",
                        "definition",
                        "unit",
                        "direction",
                        "baseline",
                        "target",
                        "from",
                        "by",
                        "weight",
                        "period",
                        "actual",
                        "attained",
                        "expected",
                        "state")
                .map(column -> Heading.of(t("performance.column." + column)))
                .toList();
    }

    private static List<Cell> cells(KpiSummary kpi) {
        var definition = kpi.definition();
        var goal = definition.goal();
        return List.of(
                Cell.text(definition.name()),
                Cell.text(definition.definition()),
                Cell.text(definition.unit()),
                Cell.text(t("performance.direction." + definition.direction().label())),
                new Cell.Decimal(goal.baseline()),
                new Cell.Decimal(goal.target()),
                Cell.day(goal.from()),
                Cell.day(goal.by()),
                new Cell.Whole(definition.weight()),
                Cell.text(
                        kpi.reading()
                                .map(reading -> Shown.period(definition.rhythm(), reading.period()))
                                .orElse("")),
                kpi.reading()
                        .<Cell>map(reading -> new Cell.Decimal(reading.value()))
                        .orElse(Cell.BLANK),
                kpi.attainment().map(KpiSheet::percent).orElse(Cell.BLANK),
                kpi.expected().map(KpiSheet::percent).orElse(Cell.BLANK),
                Cell.text(
                        t(
                                kpi.inEffect()
                                        ? "performance.state.in-effect"
                                        : "performance.state.draft")));
    }

    private static Cell percent(Attainment attainment) {
        return new Cell.Percent(attainment.exact().movePointRight(2).round(MathContext.DECIMAL32));
    }
}
