package org.hamkke.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hamkke.agreement.Design.Grid;
import org.hamkke.agreement.text.Dates;
import org.hamkke.alliance.Goal;
import org.hamkke.kernel.Money;
import org.hamkke.performance.KpiSummary;
import org.hamkke.responsibility.AgreedMatrix;
import org.hamkke.responsibility.Letter;
import org.hamkke.sharing.AgreedSharing;
import org.hamkke.sharing.Calculation;
import org.hamkke.shell.Language;
import org.hamkke.shell.Words;

/** What other modules have agreed as tables of a Korean document. */
final class Grids {
    private Grids() {}

    static Grid roles(AgreedMatrix agreed) {
        var rows =
                agreed.tasks().stream()
                        .map(task ->
                                List.of(
                                        task.name(),
                                        task.accountable(),
                                        list(task.responsible()),
                                        list(task.consulted()),
                                        list(task.informed())))
                        .toList();
        if (rows.isEmpty()) return Grid.EMPTY;
        var columns = new ArrayList<>(columns("roles", List.of("task")));
        Stream.of(Letter.A, Letter.R, Letter.C, Letter.I).map(Grids::headed).forEach(columns::add);
        return new Grid(columns, rows);
    }

    /** 책임(A), as on the grid itself. */
    private static String headed(Letter letter) {
        return Words.t(Language.KOREAN, letter.messageKey()) + "(" + letter.code() + ")";
    }

    /** What each party gets or bears; a loss is marked with △, as on Korean paper. */
    static Grid scenarios(AgreedSharing agreed) {
        var columns = new ArrayList<>(columns("sharing", List.of("scenario", "result")));
        agreed.plan()
                .rule()
                .parties()
                .forEach(terms -> columns.add(agreed.names().getOrDefault(terms.party(), "")));
        return new Grid(
                columns,
                Calculation.of(agreed.plan()).outcomes().stream().map(Grids::scenario).toList());
    }

    private static List<String> scenario(Calculation.Outcome outcome) {
        return Stream.concat(
                        Stream.of(outcome.scenario().name(), won(outcome.split().result())),
                        outcome.split().parts().stream().map(Grids::won))
                .toList();
    }

    /** The KPIs that both keys have set; until there are any, the figures of the joint goals. */
    static Grid indicators(List<KpiSummary> kpis, List<Goal> goals) {
        var rows = kpis.stream().filter(KpiSummary::inEffect).map(Grids::indicator).toList();
        if (rows.isEmpty())
            rows =
                    goals.stream()
                            .filter(goal -> goal.plan().target().isPresent())
                            .map(Grids::indicator)
                            .toList();
        return grid(
                "indicators", List.of("name", "how", "unit", "baseline", "target", "due"), rows);
    }

    private static List<String> indicator(KpiSummary kpi) {
        var one = kpi.definition();
        return List.of(
                one.name(),
                one.definition(),
                one.unit(),
                plain(one.goal().baseline()),
                plain(one.goal().target()),
                Dates.written(one.goal().by()));
    }

    private static List<String> indicator(Goal goal) {
        var plan = goal.plan();
        return List.of(
                plan.title(),
                plan.measure(),
                plan.unit(),
                plan.baseline().map(Grids::plain).orElse(""),
                plan.target().map(Grids::plain).orElse(""),
                plan.due().map(Dates::written).orElse(""));
    }

    private static Grid grid(String annex, List<String> columns, List<List<String>> rows) {
        return rows.isEmpty() ? Grid.EMPTY : new Grid(columns(annex, columns), rows);
    }

    private static List<String> columns(String annex, List<String> names) {
        return names.stream()
                .map(name -> Words.t(Language.KOREAN, "agreement.annex." + annex + "." + name))
                .toList();
    }

    private static String list(List<String> names) {
        return String.join(", ", names);
    }

    private static String won(Money amount) {
        var size = amount.isNegative() ? amount.negated() : amount;
        return (amount.isNegative() ? "△" : "") + size.inWords(Language.KOREAN.locale());
    }

    private static String plain(BigDecimal number) {
        var written = "%,f".formatted(number);
        return written.contains(".") ? written.replaceFirst("\\.?0+$", "") : written;
    }
}
